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
from ._shared import Language, LanguageEntityListing

class _RespondingLanguagesApi(_RespondingGroup):
    def delete_language(self, language_id: str) -> _Response: ...
    def get_language(self, language_id: str) -> _Response: ...
    def get_languages(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ...) -> _Response: ...
    def get_languages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Language, _Response]: ...
    def get_languages_translations(self) -> _Response: ...
    def get_languages_translations_builtin(self, language: str) -> _Response: ...
    def get_languages_translations_organization(self, language: str) -> _Response: ...
    def get_languages_translations_user(self, user_id: str) -> _Response: ...
    def post_languages(self, body: Language | _Mapping[str, _Any]) -> _Response: ...

class LanguagesApi(_PureCloudGroup):
    def with_response(self) -> _RespondingLanguagesApi: ...
    def delete_language(self, language_id: str) -> None:
        """DELETE /api/v2/languages/{languageId} (deprecated)"""
    def get_language(self, language_id: str) -> Language:
        """GET /api/v2/languages/{languageId} (deprecated)"""
    def get_languages(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ...) -> LanguageEntityListing:
        """GET /api/v2/languages (deprecated)"""
    def get_languages_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_order: _Literal["ascending", "descending"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Language, LanguageEntityListing]:
        """All items of GET /api/v2/languages (deprecated)"""
    def get_languages_translations(self) -> AvailableTranslations:
        """GET /api/v2/languages/translations"""
    def get_languages_translations_builtin(self, language: str) -> dict[str, _Any]:
        """GET /api/v2/languages/translations/builtin"""
    def get_languages_translations_organization(self, language: str) -> dict[str, _Any]:
        """GET /api/v2/languages/translations/organization"""
    def get_languages_translations_user(self, user_id: str) -> dict[str, _Any]:
        """GET /api/v2/languages/translations/users/{userId}"""
    def post_languages(self, body: Language | _Mapping[str, _Any]) -> Language:
        """POST /api/v2/languages (deprecated)"""

class AvailableTranslations(_Model):
    org_specific: list[str]
    builtin: list[str]
