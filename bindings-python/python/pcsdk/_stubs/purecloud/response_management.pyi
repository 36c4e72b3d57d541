# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import Division, DomainEntityRef, JsonSchemaDocument, User, WritableDivision

class _RespondingResponseManagementApi(_RespondingGroup):
    def delete_responsemanagement_library(self, library_id: str) -> _Response: ...
    def delete_responsemanagement_response(self, response_id: str) -> _Response: ...
    def delete_responsemanagement_responseasset(self, response_asset_id: str) -> _Response: ...
    def get_responsemanagement_libraries(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: _Literal["whatsapp"] | str | None = ..., library_prefix: str | None = ...) -> _Response: ...
    def get_responsemanagement_libraries_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: _Literal["whatsapp"] | str | None = ..., library_prefix: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Library, _Response]: ...
    def get_responsemanagement_libraries_divisionview(self, library_id: str) -> _Response: ...
    def get_responsemanagement_libraries_divisionviews(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: str | None = ..., library_prefix: str | None = ...) -> _Response: ...
    def get_responsemanagement_libraries_divisionviews_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: str | None = ..., library_prefix: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LibraryDivisionView, _Response]: ...
    def get_responsemanagement_library(self, library_id: str) -> _Response: ...
    def get_responsemanagement_response(self, response_id: str, *, expand: _Literal["substitutionsSchema"] | str | None = ...) -> _Response: ...
    def get_responsemanagement_responseasset(self, response_asset_id: str) -> _Response: ...
    def get_responsemanagement_responseassets_status_status_id(self, status_id: str) -> _Response: ...
    def get_responsemanagement_responses(self, library_id: str, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Literal["substitutionsSchema"] | str | None = ...) -> _Response: ...
    def get_responsemanagement_responses_iter(self, library_id: str, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Literal["substitutionsSchema"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Response, _Response]: ...
    def get_responsemanagement_responses_divisionview(self, response_id: str) -> _Response: ...
    def post_responsemanagement_libraries(self, body: Library | _Mapping[str, _Any]) -> _Response: ...
    def post_responsemanagement_libraries_bulk(self, body: LibraryBatchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_responsemanagement_libraries_query(self, body: QueryCriteriaQuery | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def post_responsemanagement_libraries_query_iter(self, body: QueryCriteriaQuery | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Library, _Response]: ...
    def post_responsemanagement_responseassets_bulk(self, body: ResponseAssetBulkRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_responsemanagement_responseassets_search(self, body: ResponseAssetSearchRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user", "division"] | str] | None = ...) -> _Response: ...
    def post_responsemanagement_responseassets_search_iter(self, body: ResponseAssetSearchRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user", "division"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResponseAsset, _Response]: ...
    def post_responsemanagement_responseassets_uploads(self, body: CreateResponseAssetRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_responsemanagement_responses(self, body: Response | _Mapping[str, _Any], *, expand: _Literal["substitutionsSchema"] | str | None = ...) -> _Response: ...
    def post_responsemanagement_responses_divisionviews_query(self, body: ResponseQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_responsemanagement_responses_divisionviews_query_iter(self, body: ResponseQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResponseDivisionView, _Response]: ...
    def post_responsemanagement_responses_query(self, body: ResponseQueryRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_responsemanagement_responses_query_iter(self, body: ResponseQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Response, _Response]: ...
    def put_responsemanagement_library(self, library_id: str, body: Library | _Mapping[str, _Any]) -> _Response: ...
    def put_responsemanagement_response(self, response_id: str, body: Response | _Mapping[str, _Any], *, expand: _Literal["substitutionsSchema"] | str | None = ...) -> _Response: ...
    def put_responsemanagement_responseasset(self, response_asset_id: str, body: ResponseAssetRequest | _Mapping[str, _Any]) -> _Response: ...

class ResponseManagementApi(_PureCloudGroup):
    def with_response(self) -> _RespondingResponseManagementApi: ...
    def delete_responsemanagement_library(self, library_id: str) -> None:
        """DELETE /api/v2/responsemanagement/libraries/{libraryId}"""
    def delete_responsemanagement_response(self, response_id: str) -> None:
        """DELETE /api/v2/responsemanagement/responses/{responseId}"""
    def delete_responsemanagement_responseasset(self, response_asset_id: str) -> None:
        """DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}"""
    def get_responsemanagement_libraries(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: _Literal["whatsapp"] | str | None = ..., library_prefix: str | None = ...) -> LibraryEntityListing:
        """GET /api/v2/responsemanagement/libraries"""
    def get_responsemanagement_libraries_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: _Literal["whatsapp"] | str | None = ..., library_prefix: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Library, LibraryEntityListing]:
        """All items of GET /api/v2/responsemanagement/libraries"""
    def get_responsemanagement_libraries_divisionview(self, library_id: str) -> LibraryDivisionView:
        """GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId}"""
    def get_responsemanagement_libraries_divisionviews(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: str | None = ..., library_prefix: str | None = ...) -> LibraryDivisionViewEntityListing:
        """GET /api/v2/responsemanagement/libraries/divisionviews"""
    def get_responsemanagement_libraries_divisionviews_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., messaging_template_filter: str | None = ..., library_prefix: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LibraryDivisionView, LibraryDivisionViewEntityListing]:
        """All items of GET /api/v2/responsemanagement/libraries/divisionviews"""
    def get_responsemanagement_library(self, library_id: str) -> Library:
        """GET /api/v2/responsemanagement/libraries/{libraryId}"""
    def get_responsemanagement_response(self, response_id: str, *, expand: _Literal["substitutionsSchema"] | str | None = ...) -> Response:
        """GET /api/v2/responsemanagement/responses/{responseId}"""
    def get_responsemanagement_responseasset(self, response_asset_id: str) -> ResponseAsset:
        """GET /api/v2/responsemanagement/responseassets/{responseAssetId}"""
    def get_responsemanagement_responseassets_status_status_id(self, status_id: str) -> ResponseAssetStatus:
        """GET /api/v2/responsemanagement/responseassets/status/{statusId}"""
    def get_responsemanagement_responses(self, library_id: str, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Literal["substitutionsSchema"] | str | None = ...) -> ResponseEntityListing:
        """GET /api/v2/responsemanagement/responses"""
    def get_responsemanagement_responses_iter(self, library_id: str, *, page_number: int | None = ..., page_size: int | None = ..., expand: _Literal["substitutionsSchema"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Response, ResponseEntityListing]:
        """All items of GET /api/v2/responsemanagement/responses"""
    def get_responsemanagement_responses_divisionview(self, response_id: str) -> ResponseDivisionView:
        """GET /api/v2/responsemanagement/responses/divisionviews/{responseId}"""
    def post_responsemanagement_libraries(self, body: Library | _Mapping[str, _Any]) -> Library:
        """POST /api/v2/responsemanagement/libraries"""
    def post_responsemanagement_libraries_bulk(self, body: LibraryBatchRequest | _Mapping[str, _Any]) -> LibraryEntityListing:
        """POST /api/v2/responsemanagement/libraries/bulk"""
    def post_responsemanagement_libraries_query(self, body: QueryCriteriaQuery | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ...) -> LibraryEntityListing:
        """POST /api/v2/responsemanagement/libraries/query"""
    def post_responsemanagement_libraries_query_iter(self, body: QueryCriteriaQuery | _Mapping[str, _Any], *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Library, LibraryEntityListing]:
        """All items of POST /api/v2/responsemanagement/libraries/query"""
    def post_responsemanagement_responseassets_bulk(self, body: ResponseAssetBulkRequest | _Mapping[str, _Any]) -> ResponseAssetEntityListing:
        """POST /api/v2/responsemanagement/responseassets/bulk"""
    def post_responsemanagement_responseassets_search(self, body: ResponseAssetSearchRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user", "division"] | str] | None = ...) -> ResponseAssetSearchResults:
        """POST /api/v2/responsemanagement/responseassets/search"""
    def post_responsemanagement_responseassets_search_iter(self, body: ResponseAssetSearchRequest | _Mapping[str, _Any], *, expand: _Sequence[_Literal["user", "division"] | str] | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResponseAsset, ResponseAssetSearchResults]:
        """All items of POST /api/v2/responsemanagement/responseassets/search"""
    def post_responsemanagement_responseassets_uploads(self, body: CreateResponseAssetRequest | _Mapping[str, _Any]) -> CreateResponseAssetResponse:
        """POST /api/v2/responsemanagement/responseassets/uploads"""
    def post_responsemanagement_responses(self, body: Response | _Mapping[str, _Any], *, expand: _Literal["substitutionsSchema"] | str | None = ...) -> Response:
        """POST /api/v2/responsemanagement/responses"""
    def post_responsemanagement_responses_divisionviews_query(self, body: ResponseQueryRequest | _Mapping[str, _Any]) -> ResponseDivisionViewQueryResults:
        """POST /api/v2/responsemanagement/responses/divisionviews/query"""
    def post_responsemanagement_responses_divisionviews_query_iter(self, body: ResponseQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ResponseDivisionView, ResponseDivisionViewQueryResults]:
        """All items of POST /api/v2/responsemanagement/responses/divisionviews/query"""
    def post_responsemanagement_responses_query(self, body: ResponseQueryRequest | _Mapping[str, _Any]) -> ResponseQueryResults:
        """POST /api/v2/responsemanagement/responses/query"""
    def post_responsemanagement_responses_query_iter(self, body: ResponseQueryRequest | _Mapping[str, _Any], *, limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Response, ResponseQueryResults]:
        """All items of POST /api/v2/responsemanagement/responses/query"""
    def put_responsemanagement_library(self, library_id: str, body: Library | _Mapping[str, _Any]) -> Library:
        """PUT /api/v2/responsemanagement/libraries/{libraryId}"""
    def put_responsemanagement_response(self, response_id: str, body: Response | _Mapping[str, _Any], *, expand: _Literal["substitutionsSchema"] | str | None = ...) -> Response:
        """PUT /api/v2/responsemanagement/responses/{responseId}"""
    def put_responsemanagement_responseasset(self, response_asset_id: str, body: ResponseAssetRequest | _Mapping[str, _Any]) -> ResponseAsset:
        """PUT /api/v2/responsemanagement/responseassets/{responseAssetId}"""

class AppleInvitation(_Model):
    business_name: str
    transcript_message: str
    template_type: _Literal["WithImage"] | str
    locale: str

class Button(_Model):
    type: _Literal["QuickReply", "PhoneNumber", "Url"] | str
    content: str
    content_text: str
    payload: str

class CardBodyText(_Model):
    content: str
    content_type: _Literal["text/plain"] | str

class Carousel(_Model):
    cards: list[CarouselCard]

class CarouselCard(_Model):
    header: MessageHeader
    buttons: list[Button]
    card_body_text: CardBodyText

class CreateResponseAssetRequest(_Model):
    name: str
    division_id: str
    content_md5: str

class CreateResponseAssetResponse(_Model):
    id: str
    url: str
    headers: dict[str, str]

class DomainEntityListingResponseDivisionView(_Model):
    entities: list[ResponseDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class FooterTemplate(_Model):
    type: _Literal["Signature"] | str
    applicable_resources: list[str]

class Form(_Model):
    form_description: str
    received_message: FormMessage
    reply_message: FormMessage
    introduction: FormIntroduction
    form_pages: list[FormPage]
    show_summary: bool

class FormDatePicker(_Model):
    id: str
    title: str
    subtitle: str
    date_display_format: str

class FormIntroduction(_Model):
    title: str
    image_url: str
    subtitle: str
    button_text: str

class FormListPicker(_Model):
    id: str
    sections: list[FormListPickerSection]

class FormListPickerItem(_Model):
    id: str
    title: str
    image_url: str

class FormListPickerSection(_Model):
    title: str
    multiple_selection: bool
    items_: list[FormListPickerItem]

class FormMessage(_Model):
    title: str
    subtitle: str
    image_url: str

class FormPage(_Model):
    title: str
    subtitle: str
    page_components: list[FormPageComponent]

class FormPageComponent(_Model):
    form_component_type: _Literal["ListPicker", "DatePicker", "Input", "WheelPicker"] | str
    list_picker: FormListPicker
    date_picker: FormDatePicker
    input: Input
    wheel_picker: WheelPicker

class Input(_Model):
    id: str
    title: str
    subtitle: str
    placeholder_text: str
    is_multiple_line: bool
    is_required: bool
    keyboard_type: _Literal["Default", "NumberPunctuation", "Number", "Phone", "Email", "Decimal", "Websearch", "URL"] | str
    auto_complete_type: _Literal["Prefix", "Name", "GivenName", "MiddleName", "FamilyName", "Suffix", "Nickname", "Title", "Organization", "Location", "StreetAddress", "Addressline1", "Addressline2", "City", "State", "Country", "PostalCode", "Username", "OneTimeCode", "Email", "Phone", "PaymentCardNumber", "PaymentCardExpiration", "PaymentCardExpirationMonth", "PaymentCardExpirationYear", "PaymentCardSecurityCode", "PaymentCardType", "PaymentCardName", "PaymentCardGivenName", "PaymentCardMiddleName", "PaymentCardFamilyName", "Birthdate", "BirthdateDay", "BirthdateMonth", "BirthdateYear", "DateTime", "FlightNumber", "Url"] | str

class Library(_Model):
    id: str
    name: str
    version: int
    created_by: User
    date_created: str
    response_type: _Literal["MessagingTemplate", "CampaignSmsTemplate", "CampaignEmailTemplate", "Footer", "Form", "AppleInvitation"] | str
    division: WritableDivision
    self_uri: str

class LibraryBatchRequest(_Model):
    library_ids: list[str]

class LibraryDivisionView(_Model):
    id: str
    name: str
    self_uri: str

class LibraryDivisionViewEntityListing(_Model):
    entities: list[LibraryDivisionView]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LibraryEntityListing(_Model):
    entities: list[Library]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class MessageFooter(_Model):
    type: _Literal["Text"] | str
    content: str

class MessageHeader(_Model):
    type: _Literal["Text", "Image", "Video", "Document"] | str
    content: str

class MessagingTemplate(_Model):
    whats_app: WhatsAppDefinition

class QueryCriteriaGroup(_Model):
    and_: list[QueryCriteriaItem]
    or_: list[QueryCriteriaItem]
    not_: list[QueryCriteriaItem]
    criteria: QueryCriteriaItem

class QueryCriteriaItem(_Model):
    key: _Literal["Name", "DivisionId", "Id", "CreatedBy"] | str
    operator: _Literal["IN", "EQUALS", "NOTEQUALS", "BEGINS_WITH", "ENDS_WITH", "CONTAINS"] | str
    value: str

class QueryCriteriaQuery(_Model):
    query: list[QueryCriteriaGroup]

class Response(_Model):
    id: str
    name: str
    version: int
    libraries: list[DomainEntityRef]
    texts: list[ResponseText]
    created_by: User
    date_created: str
    interaction_type: _Literal["chat", "email", "twitter"] | str
    substitutions: list[ResponseSubstitution]
    substitutions_schema: JsonSchemaDocument
    response_type: _Literal["MessagingTemplate", "CampaignSmsTemplate", "CampaignEmailTemplate", "Footer", "Form", "AppleInvitation"] | str
    messaging_template: MessagingTemplate
    assets: list[RmsAssetAddressableRef]
    footer: FooterTemplate
    form: Form
    apple_invitation: AppleInvitation
    self_uri: str

class ResponseAsset(_Model):
    id: str
    name: str
    division: Division
    content_length: int
    content_location: str
    content_type: str
    date_created: str
    created_by: DomainEntityRef
    date_modified: str
    modified_by: DomainEntityRef
    responses: list[DomainEntityRef]
    self_uri: str

class ResponseAssetBulkRequest(_Model):
    asset_ids: list[str]
    sort_by: str
    sort_order: _Literal["asc", "desc"] | str

class ResponseAssetEntityListing(_Model):
    entities: list[ResponseAsset]
    not_found: list[str]

class ResponseAssetFilter(_Model):
    end_value: str
    values_: list[str]
    start_value: str
    fields: list[str]
    value: str
    type: _Literal["TERM", "TERMS", "STARTS_WITH", "RANGE", "GREATER_THAN_EQUAL_TO", "LESS_THAN_EQUAL_TO", "DATE_RANGE"] | str

class ResponseAssetRequest(_Model):
    name: str
    division_id: str

class ResponseAssetSearchRequest(_Model):
    page_size: int
    page_number: int
    sort_order: _Literal["ASC", "DESC"] | str
    sort_by: str
    query: list[ResponseAssetFilter]

class ResponseAssetSearchResults(_Model):
    total: int
    page_count: int
    page_size: int
    page_number: int
    results: list[ResponseAsset]

class ResponseAssetStatus(_Model):
    id: str
    status: _Literal["InProgress", "Uploaded", "Failed"] | str
    error_code: str
    error_message: str

class ResponseDivisionView(_Model):
    id: str
    name: str
    response_type: _Literal["MessagingTemplate", "CampaignSmsTemplate", "CampaignEmailTemplate", "Footer", "Form", "AppleInvitation"] | str
    libraries: list[LibraryDivisionView]
    substitutions: list[ResponseSubstitution]
    substitutions_schema: JsonSchemaDocument
    messaging_template: MessagingTemplate
    form: Form
    self_uri: str

class ResponseDivisionViewQueryResults(_Model):
    results: DomainEntityListingResponseDivisionView

class ResponseEntityList(_Model):
    entities: list[Response]
    page_size: int
    page_number: int
    total: int
    page_count: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str

class ResponseEntityListing(_Model):
    entities: list[Response]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ResponseFilter(_Model):
    name: str
    operator: _Literal["IN", "EQUALS", "NOTEQUALS", "BEGINS_WITH", "ENDS_WITH", "CONTAINS"] | str
    values_: list[str]

class ResponseQueryRequest(_Model):
    query_phrase: str
    page_size: int
    page_number: int
    filters: list[ResponseFilter]

class ResponseQueryResults(_Model):
    results: ResponseEntityList

class ResponseSubstitution(_Model):
    id: str
    description: str
    default_value: str

class ResponseText(_Model):
    content: str
    content_type: _Literal["text/plain", "text/html"] | str
    type: _Literal["body", "subject"] | str

class RmsAssetAddressableRef(_Model):
    id: str
    self_uri: str
    asset_usage: _Literal["FileAttachments"] | str
    content_location: str

class StatusInfo(_Model):
    code: str
    message: str

class WhatsAppDefinition(_Model):
    name: str
    namespace: str
    language: str
    buttons: list[Button]
    message_footer: MessageFooter
    header: MessageHeader
    integration_id: str
    category: _Literal["marketing"] | str
    template_status: str
    status_info: StatusInfo
    carousel: Carousel

class WheelPicker(_Model):
    id: str
    items_: list[WheelPickerItem]

class WheelPickerItem(_Model):
    id: str
    title: str
    value: str
