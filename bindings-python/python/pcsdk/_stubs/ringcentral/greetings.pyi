# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response
from ._shared import EnumeratedPagingModel, GreetingTypeEnum, PageNavigationModel

class _RespondingGreetingsApi(_RespondingGroup):
    def create_company_greeting(self, body: CreateCompanyGreetingBody | _Mapping[str, _Any], *, account_id: str | None = ...) -> _Response: ...
    def create_custom_user_greeting(self, body: CreateCustomUserGreetingBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., apply: bool | None = ...) -> _Response: ...
    def list_standard_greetings(self, *, page: int | None = ..., per_page: int | None = ..., type: _Literal["Introductory", "Announcement", "ConnectingMessage", "ConnectingAudio", "Voicemail", "Unavailable", "HoldMusic", "Company"] | str | None = ..., usage_type: _Literal["UserExtensionAnsweringRule", "ExtensionAnsweringRule", "DepartmentExtensionAnsweringRule", "CompanyAnsweringRule", "CompanyAfterHoursAnsweringRule", "VoicemailExtensionAnsweringRule", "AnnouncementExtensionAnsweringRule", "SharedLinesGroupAnsweringRule"] | str | None = ...) -> _Response: ...
    def list_standard_greetings_iter(self, *, page: int | None = ..., per_page: int | None = ..., type: _Literal["Introductory", "Announcement", "ConnectingMessage", "ConnectingAudio", "Voicemail", "Unavailable", "HoldMusic", "Company"] | str | None = ..., usage_type: _Literal["UserExtensionAnsweringRule", "ExtensionAnsweringRule", "DepartmentExtensionAnsweringRule", "CompanyAnsweringRule", "CompanyAfterHoursAnsweringRule", "VoicemailExtensionAnsweringRule", "AnnouncementExtensionAnsweringRule", "SharedLinesGroupAnsweringRule"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DictionaryGreetingInfo, _Response]: ...
    def read_account_greeting_content(self, greeting_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...
    def read_custom_greeting(self, greeting_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_greeting_content(self, greeting_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> _Response: ...
    def read_hold_music_greeting(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> _Response: ...
    def read_standard_greeting(self, greeting_id: str) -> _Response: ...

class GreetingsApi(_RingCentralGroup):
    def with_response(self) -> _RespondingGreetingsApi: ...
    def create_company_greeting(self, body: CreateCompanyGreetingBody | _Mapping[str, _Any], *, account_id: str | None = ...) -> CustomCompanyGreetingInfo:
        """POST /restapi/v1.0/account/{accountId}/greeting"""
    def create_custom_user_greeting(self, body: CreateCustomUserGreetingBody | _Mapping[str, _Any], *, account_id: str | None = ..., extension_id: str | None = ..., apply: bool | None = ...) -> CustomUserGreetingInfo:
        """POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting"""
    def list_standard_greetings(self, *, page: int | None = ..., per_page: int | None = ..., type: _Literal["Introductory", "Announcement", "ConnectingMessage", "ConnectingAudio", "Voicemail", "Unavailable", "HoldMusic", "Company"] | str | None = ..., usage_type: _Literal["UserExtensionAnsweringRule", "ExtensionAnsweringRule", "DepartmentExtensionAnsweringRule", "CompanyAnsweringRule", "CompanyAfterHoursAnsweringRule", "VoicemailExtensionAnsweringRule", "AnnouncementExtensionAnsweringRule", "SharedLinesGroupAnsweringRule"] | str | None = ...) -> DictionaryGreetingList:
        """GET /restapi/v1.0/dictionary/greeting"""
    def list_standard_greetings_iter(self, *, page: int | None = ..., per_page: int | None = ..., type: _Literal["Introductory", "Announcement", "ConnectingMessage", "ConnectingAudio", "Voicemail", "Unavailable", "HoldMusic", "Company"] | str | None = ..., usage_type: _Literal["UserExtensionAnsweringRule", "ExtensionAnsweringRule", "DepartmentExtensionAnsweringRule", "CompanyAnsweringRule", "CompanyAfterHoursAnsweringRule", "VoicemailExtensionAnsweringRule", "AnnouncementExtensionAnsweringRule", "SharedLinesGroupAnsweringRule"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DictionaryGreetingInfo, DictionaryGreetingList]:
        """All items of GET /restapi/v1.0/dictionary/greeting"""
    def read_account_greeting_content(self, greeting_id: str, *, account_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content"""
    def read_custom_greeting(self, greeting_id: str, *, account_id: str | None = ..., extension_id: str | None = ...) -> CustomUserGreetingInfo:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}"""
    def read_greeting_content(self, greeting_id: str, *, account_id: str | None = ..., extension_id: str | None = ..., content_disposition: _Literal["Inline", "Attachment"] | str | None = ..., content_disposition_filename: str | None = ...) -> bytes:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content"""
    def read_hold_music_greeting(self, *, account_id: str | None = ..., extension_id: str | None = ...) -> CustomUserGreetingInfo:
        """GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music"""
    def read_standard_greeting(self, greeting_id: str) -> DictionaryGreetingInfo:
        """GET /restapi/v1.0/dictionary/greeting/{greetingId}"""

class AnsweringRuleQueryRequest(_Model):
    id: str

class CreateCompanyGreetingBody(_Model):
    type: _Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"] | str
    answering_rule: AnsweringRuleQueryRequest
    language_id: str
    binary: bytes

class CreateCustomUserGreetingBody(_Model):
    type: _Literal["Introductory", "Announcement", "ConnectingMessage", "ConnectingAudio", "Voicemail", "Unavailable", "HoldMusic", "TemplateGreeting"] | str
    answering_rule: AnsweringRuleQueryRequest
    interaction_rule_id: str
    state_id: _Literal["after-hours", "work-hours", "do-not-disturb", "forward-all-calls", "agent"] | str
    binary: bytes

class CustomCompanyGreetingInfo(_Model):
    uri: str
    id: str
    type: _Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"] | str
    content_type: _Literal["audio/mpeg", "audio/wav"] | str
    content_uri: str
    answering_rule: CustomGreetingAnsweringRuleInfo
    language: CustomCompanyGreetingLanguageInfo
    text: TextForSpeech

class CustomCompanyGreetingLanguageInfo(_Model):
    id: str
    uri: str
    name: str
    locale_code: str

class CustomGreetingAnsweringRuleInfo(_Model):
    uri: str
    id: str

class CustomUserGreetingInfo(_Model):
    uri: str
    id: str
    type: _Literal["Introductory", "Announcement", "InterruptPrompt", "ConnectingAudio", "ConnectingMessage", "Voicemail", "Unavailable", "HoldMusic", "PronouncedName", "TemplateGreeting"] | str
    content_type: _Literal["audio/mpeg", "audio/wav"] | str
    content_uri: str
    answering_rule: CustomGreetingAnsweringRuleInfo
    text: TextForSpeech

class DictionaryGreetingInfo(_Model):
    id: str
    uri: str
    name: str
    usage_type: _Literal["UserExtensionAnsweringRule", "ExtensionAnsweringRule", "DepartmentExtensionAnsweringRule", "BlockedCalls", "CallRecording", "CompanyAnsweringRule", "CompanyAfterHoursAnsweringRule", "LimitedExtensionAnsweringRule", "VoicemailExtensionAnsweringRule", "AnnouncementExtensionAnsweringRule", "SharedLinesGroupAnsweringRule"] | str
    text: str
    content_uri: str
    type: GreetingTypeEnum
    category: _Literal["Music", "Message", "RingTones", "None"] | str
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

class DictionaryGreetingList(_Model):
    uri: str
    records: list[DictionaryGreetingInfo]
    navigation: PageNavigationModel
    paging: EnumeratedPagingModel

TextForSpeech = str
