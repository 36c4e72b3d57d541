# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, DomainEntityRef

class _RespondingIntentsApi(_RespondingGroup):
    def delete_intents_category(self, category_id: str) -> _Response: ...
    def delete_intents_customerintent(self, customer_intent_id: str) -> _Response: ...
    def get_intents_assignments_externalcontact(self, external_contact_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> _Response: ...
    def get_intents_assignments_externalcontact_iter(self, external_contact_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerIntentAssignmentResponse, _Response]: ...
    def get_intents_categories(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ...) -> _Response: ...
    def get_intents_categories_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IntentsCategory, _Response]: ...
    def get_intents_category(self, category_id: str) -> _Response: ...
    def get_intents_customerintent(self, customer_intent_id: str) -> _Response: ...
    def get_intents_customerintents(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., category_id: str | None = ...) -> _Response: ...
    def get_intents_customerintents_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., category_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerIntentResponse, _Response]: ...
    def get_intents_customerintent_sourceintents(self, customer_intent_id: str, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ...) -> _Response: ...
    def get_intents_customerintent_sourceintents_iter(self, customer_intent_id: str, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerSourceIntent, _Response]: ...
    def get_intents_sourceintents(self, *, page_size: int | None = ..., page_number: int | None = ..., type: str | None = ..., source_id: str | None = ...) -> _Response: ...
    def get_intents_sourceintents_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., type: str | None = ..., source_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerSourceIntent, _Response]: ...
    def patch_intents_category(self, category_id: str, body: IntentsCategoryPatch | _Mapping[str, _Any]) -> _Response: ...
    def patch_intents_customerintent(self, customer_intent_id: str, body: CustomerIntentPatch | _Mapping[str, _Any]) -> _Response: ...
    def post_intents_assignments_externalcontact_customerintent_assignment(self, external_contact_id: str, customer_intent_id: str, body: CustomerIntentAssignmentRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_intents_categories(self, body: IntentsCategory | _Mapping[str, _Any]) -> _Response: ...
    def post_intents_customerintents(self, body: CustomerIntent | _Mapping[str, _Any]) -> _Response: ...
    def post_intents_customerintents_bulk_retrieve(self, body: BatchGetCustomerIntentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_intents_customerintent_sourceintents_bulk_add(self, customer_intent_id: str, body: BulkAddSourceIntentsRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_intents_customerintent_sourceintents_bulk_remove(self, customer_intent_id: str, body: BulkRemoveSourceIntentsRequest | _Mapping[str, _Any]) -> _Response: ...

class IntentsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingIntentsApi: ...
    def delete_intents_category(self, category_id: str) -> None:
        """DELETE /api/v2/intents/categories/{categoryId}"""
    def delete_intents_customerintent(self, customer_intent_id: str) -> None:
        """DELETE /api/v2/intents/customerintents/{customerIntentId}"""
    def get_intents_assignments_externalcontact(self, external_contact_id: str, *, page_size: int | None = ..., page_number: int | None = ...) -> CustomerIntentAssignmentListing:
        """GET /api/v2/intents/assignments/externalcontacts/{externalContactId}"""
    def get_intents_assignments_externalcontact_iter(self, external_contact_id: str, *, page_size: int | None = ..., page_number: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerIntentAssignmentResponse, CustomerIntentAssignmentListing]:
        """All items of GET /api/v2/intents/assignments/externalcontacts/{externalContactId}"""
    def get_intents_categories(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ...) -> IntentsCategoryListing:
        """GET /api/v2/intents/categories"""
    def get_intents_categories_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IntentsCategory, IntentsCategoryListing]:
        """All items of GET /api/v2/intents/categories"""
    def get_intents_category(self, category_id: str) -> IntentsCategory:
        """GET /api/v2/intents/categories/{categoryId}"""
    def get_intents_customerintent(self, customer_intent_id: str) -> CustomerIntentResponse:
        """GET /api/v2/intents/customerintents/{customerIntentId}"""
    def get_intents_customerintents(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., category_id: str | None = ...) -> CustomerIntentListing:
        """GET /api/v2/intents/customerintents"""
    def get_intents_customerintents_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., category_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerIntentResponse, CustomerIntentListing]:
        """All items of GET /api/v2/intents/customerintents"""
    def get_intents_customerintent_sourceintents(self, customer_intent_id: str, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ...) -> CustomerSourceIntentListing:
        """GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents"""
    def get_intents_customerintent_sourceintents_iter(self, customer_intent_id: str, *, page_size: int | None = ..., page_number: int | None = ..., query_value: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerSourceIntent, CustomerSourceIntentListing]:
        """All items of GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents"""
    def get_intents_sourceintents(self, *, page_size: int | None = ..., page_number: int | None = ..., type: str | None = ..., source_id: str | None = ...) -> CustomerSourceIntentListing:
        """GET /api/v2/intents/sourceintents"""
    def get_intents_sourceintents_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., type: str | None = ..., source_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CustomerSourceIntent, CustomerSourceIntentListing]:
        """All items of GET /api/v2/intents/sourceintents"""
    def patch_intents_category(self, category_id: str, body: IntentsCategoryPatch | _Mapping[str, _Any]) -> IntentsCategory:
        """PATCH /api/v2/intents/categories/{categoryId}"""
    def patch_intents_customerintent(self, customer_intent_id: str, body: CustomerIntentPatch | _Mapping[str, _Any]) -> CustomerIntentResponse:
        """PATCH /api/v2/intents/customerintents/{customerIntentId}"""
    def post_intents_assignments_externalcontact_customerintent_assignment(self, external_contact_id: str, customer_intent_id: str, body: CustomerIntentAssignmentRequest | _Mapping[str, _Any]) -> CustomerIntentAssignmentResponse:
        """POST /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment"""
    def post_intents_categories(self, body: IntentsCategory | _Mapping[str, _Any]) -> IntentsCategory:
        """POST /api/v2/intents/categories"""
    def post_intents_customerintents(self, body: CustomerIntent | _Mapping[str, _Any]) -> CustomerIntentResponse:
        """POST /api/v2/intents/customerintents"""
    def post_intents_customerintents_bulk_retrieve(self, body: BatchGetCustomerIntentsRequest | _Mapping[str, _Any]) -> list[CustomerIntentResponse]:
        """POST /api/v2/intents/customerintents/bulk/retrieve"""
    def post_intents_customerintent_sourceintents_bulk_add(self, customer_intent_id: str, body: BulkAddSourceIntentsRequest | _Mapping[str, _Any]) -> BulkSourceIntentsResponse:
        """POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add"""
    def post_intents_customerintent_sourceintents_bulk_remove(self, customer_intent_id: str, body: BulkRemoveSourceIntentsRequest | _Mapping[str, _Any]) -> BulkSourceIntentsResponse:
        """POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove"""

class BatchGetCustomerIntentsRequest(_Model):
    ids: list[str]

class BulkAddSourceIntentsRequest(_Model):
    items_: list[SourceIntent]

class BulkRemoveSourceIntentsRequest(_Model):
    items_: list[str]

class BulkResults(_Model):
    id: str
    success: bool

class BulkSourceIntentsResponse(_Model):
    results: list[BulkResults]
    error_count: int
    error_result_ids: list[str]

class CustomerIntent(_Model):
    id: str
    name: str
    description: str
    expiry_time: int
    category_id: str
    self_uri: str

class CustomerIntentAssignmentListing(_Model):
    entities: list[CustomerIntentAssignmentResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CustomerIntentAssignmentRequest(_Model):
    source_id: str
    session_id: str
    conversation_id: str
    source_type: _Literal["Bot", "Case", "Copilot", "Digitalbot", "Segment", "Topic", "Unknown"] | str

class CustomerIntentAssignmentResponse(_Model):
    customer_intent: DomainEntityRef
    category: AddressableEntityRef
    date_most_recently_assigned: str

class CustomerIntentListing(_Model):
    entities: list[CustomerIntentResponse]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CustomerIntentPatch(_Model):
    id: str
    name: str
    description: str
    expiry_time: int
    category_id: str
    self_uri: str

class CustomerIntentResponse(_Model):
    id: str
    name: str
    description: str
    expiry_time: int
    category: AddressableEntityRef
    date_created: str
    self_uri: str

class CustomerSourceIntent(_Model):
    source_intent: SourceIntent
    customer_intent: DomainEntityRef

class CustomerSourceIntentListing(_Model):
    entities: list[CustomerSourceIntent]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class IntentsCategory(_Model):
    id: str
    name: str
    description: str
    date_created: str
    self_uri: str

class IntentsCategoryListing(_Model):
    entities: list[IntentsCategory]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class IntentsCategoryPatch(_Model):
    id: str
    name: str
    description: str
    self_uri: str

class SourceIntent(_Model):
    source_intent_id: str
    source_intent_name: str
    source_type: _Literal["Bot", "Copilot", "Digitalbot", "Segment", "Topic", "Unknown"] | str
    source_id: str
    source_name: str
