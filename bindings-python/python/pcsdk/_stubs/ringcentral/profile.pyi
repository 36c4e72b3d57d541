# Generated from core/catalog by `cargo dev generate`; do not edit.
from ..base import Model as _Model
from ..base import RespondingGroup as _RespondingGroup
from ..base import RingCentralGroup as _RingCentralGroup
from ..._native import Response as _Response

class _RespondingProfileApi(_RespondingGroup):
    def read_glip_person_new(self, person_id: str) -> _Response: ...
    def read_tm_company_info_new(self, company_id: str) -> _Response: ...

class ProfileApi(_RingCentralGroup):
    def with_response(self) -> _RespondingProfileApi: ...
    def read_glip_person_new(self, person_id: str) -> TMPersonInfo:
        """GET /team-messaging/v1/persons/{personId}"""
    def read_tm_company_info_new(self, company_id: str) -> TMCompanyInfo:
        """GET /team-messaging/v1/companies/{companyId}"""

class TMCompanyInfo(_Model):
    id: str
    name: str
    domain: str
    creation_time: str
    last_modified_time: str

class TMPersonInfo(_Model):
    id: str
    first_name: str
    last_name: str
    email: str
    avatar: str
    company_id: str
    creation_time: str
    last_modified_time: str
