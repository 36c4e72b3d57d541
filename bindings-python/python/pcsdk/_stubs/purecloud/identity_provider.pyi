# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingIdentityProviderApi(_RespondingGroup):
    def delete_identityprovider(self, provider_id: str) -> _Response: ...
    def delete_identityproviders_adfs(self) -> _Response: ...
    def delete_identityproviders_cic(self) -> _Response: ...
    def delete_identityproviders_generic(self) -> _Response: ...
    def delete_identityproviders_gsuite(self) -> _Response: ...
    def delete_identityproviders_identitynow(self) -> _Response: ...
    def delete_identityproviders_okta(self) -> _Response: ...
    def delete_identityproviders_onelogin(self) -> _Response: ...
    def delete_identityproviders_ping(self) -> _Response: ...
    def delete_identityproviders_purecloud(self) -> _Response: ...
    def delete_identityproviders_pureengage(self) -> _Response: ...
    def delete_identityproviders_salesforce(self) -> _Response: ...
    def get_identityprovider(self, provider_id: str) -> _Response: ...
    def get_identityproviders(self) -> _Response: ...
    def get_identityproviders_adfs(self) -> _Response: ...
    def get_identityproviders_cic(self) -> _Response: ...
    def get_identityproviders_generic(self) -> _Response: ...
    def get_identityproviders_gsuite(self) -> _Response: ...
    def get_identityproviders_identitynow(self) -> _Response: ...
    def get_identityproviders_okta(self) -> _Response: ...
    def get_identityproviders_onelogin(self) -> _Response: ...
    def get_identityproviders_ping(self) -> _Response: ...
    def get_identityproviders_purecloud(self) -> _Response: ...
    def get_identityproviders_pureengage(self) -> _Response: ...
    def get_identityproviders_salesforce(self) -> _Response: ...
    def post_identityproviders(self, body: CustomProvider | _Mapping[str, _Any]) -> _Response: ...
    def put_identityprovider(self, provider_id: str, body: CustomProvider | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_adfs(self, body: ADFS | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_cic(self, body: CustomerInteractionCenter | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_generic(self, body: GenericSAML | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_gsuite(self, body: GSuite | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_identitynow(self, body: IdentityNow | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_okta(self, body: Okta | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_onelogin(self, body: OneLogin | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_ping(self, body: PingIdentity | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_purecloud(self, body: PureCloud | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_pureengage(self, body: PureEngage | _Mapping[str, _Any]) -> _Response: ...
    def put_identityproviders_salesforce(self, body: Salesforce | _Mapping[str, _Any]) -> _Response: ...

class IdentityProviderApi(_PureCloudGroup):
    def with_response(self) -> _RespondingIdentityProviderApi: ...
    def delete_identityprovider(self, provider_id: str) -> None:
        """DELETE /api/v2/identityproviders/{providerId}"""
    def delete_identityproviders_adfs(self) -> _Any:
        """DELETE /api/v2/identityproviders/adfs"""
    def delete_identityproviders_cic(self) -> _Any:
        """DELETE /api/v2/identityproviders/cic"""
    def delete_identityproviders_generic(self) -> _Any:
        """DELETE /api/v2/identityproviders/generic"""
    def delete_identityproviders_gsuite(self) -> _Any:
        """DELETE /api/v2/identityproviders/gsuite"""
    def delete_identityproviders_identitynow(self) -> _Any:
        """DELETE /api/v2/identityproviders/identitynow"""
    def delete_identityproviders_okta(self) -> _Any:
        """DELETE /api/v2/identityproviders/okta"""
    def delete_identityproviders_onelogin(self) -> _Any:
        """DELETE /api/v2/identityproviders/onelogin"""
    def delete_identityproviders_ping(self) -> _Any:
        """DELETE /api/v2/identityproviders/ping"""
    def delete_identityproviders_purecloud(self) -> _Any:
        """DELETE /api/v2/identityproviders/purecloud"""
    def delete_identityproviders_pureengage(self) -> _Any:
        """DELETE /api/v2/identityproviders/pureengage"""
    def delete_identityproviders_salesforce(self) -> _Any:
        """DELETE /api/v2/identityproviders/salesforce"""
    def get_identityprovider(self, provider_id: str) -> CustomProvider:
        """GET /api/v2/identityproviders/{providerId}"""
    def get_identityproviders(self) -> IdentityProviderEntityListing:
        """GET /api/v2/identityproviders"""
    def get_identityproviders_adfs(self) -> ADFS:
        """GET /api/v2/identityproviders/adfs"""
    def get_identityproviders_cic(self) -> CustomerInteractionCenter:
        """GET /api/v2/identityproviders/cic"""
    def get_identityproviders_generic(self) -> GenericSAML:
        """GET /api/v2/identityproviders/generic"""
    def get_identityproviders_gsuite(self) -> GSuite:
        """GET /api/v2/identityproviders/gsuite"""
    def get_identityproviders_identitynow(self) -> IdentityNow:
        """GET /api/v2/identityproviders/identitynow"""
    def get_identityproviders_okta(self) -> Okta:
        """GET /api/v2/identityproviders/okta"""
    def get_identityproviders_onelogin(self) -> OneLogin:
        """GET /api/v2/identityproviders/onelogin"""
    def get_identityproviders_ping(self) -> PingIdentity:
        """GET /api/v2/identityproviders/ping"""
    def get_identityproviders_purecloud(self) -> PureCloud:
        """GET /api/v2/identityproviders/purecloud"""
    def get_identityproviders_pureengage(self) -> PureEngage:
        """GET /api/v2/identityproviders/pureengage"""
    def get_identityproviders_salesforce(self) -> Salesforce:
        """GET /api/v2/identityproviders/salesforce"""
    def post_identityproviders(self, body: CustomProvider | _Mapping[str, _Any]) -> CustomProvider:
        """POST /api/v2/identityproviders"""
    def put_identityprovider(self, provider_id: str, body: CustomProvider | _Mapping[str, _Any]) -> CustomProvider:
        """PUT /api/v2/identityproviders/{providerId}"""
    def put_identityproviders_adfs(self, body: ADFS | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/adfs"""
    def put_identityproviders_cic(self, body: CustomerInteractionCenter | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/cic"""
    def put_identityproviders_generic(self, body: GenericSAML | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/generic"""
    def put_identityproviders_gsuite(self, body: GSuite | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/gsuite"""
    def put_identityproviders_identitynow(self, body: IdentityNow | _Mapping[str, _Any]) -> IdentityNow:
        """PUT /api/v2/identityproviders/identitynow"""
    def put_identityproviders_okta(self, body: Okta | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/okta"""
    def put_identityproviders_onelogin(self, body: OneLogin | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/onelogin"""
    def put_identityproviders_ping(self, body: PingIdentity | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/ping"""
    def put_identityproviders_purecloud(self, body: PureCloud | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/purecloud"""
    def put_identityproviders_pureengage(self, body: PureEngage | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/pureengage"""
    def put_identityproviders_salesforce(self, body: Salesforce | _Mapping[str, _Any]) -> IdentityProvider:
        """PUT /api/v2/identityproviders/salesforce"""

class ADFS(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class CustomProvider(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    endpoint_compression: bool
    self_uri: str

class CustomerInteractionCenter(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class GSuite(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class GenericSAML(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    endpoint_compression: bool
    self_uri: str

class IdentityNow(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class IdentityProvider(_Model):
    id: str
    name: str
    disabled: bool
    self_uri: str

class IdentityProviderEntityListing(_Model):
    entities: list[SAMLProvider]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Okta(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class OneLogin(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class PingIdentity(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class PureCloud(_Model):
    id: str
    name: str
    disabled: bool
    self_uri: str

class PureEngage(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    auto_provision_users: bool
    self_uri: str

class SAMLProvider(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str

class Salesforce(_Model):
    id: str
    name: str
    disabled: bool
    issuer_uri: str
    issuerURI: str
    sso_target_uri: str
    ssoTargetURI: str
    slo_uri: str
    sloURI: str
    slo_binding: str
    relying_party_identifier: str
    certificate: str
    certificates: list[str]
    logo_image_data: str
    name_identifier_format: _Literal["urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName", "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName", "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"] | str
    sso_binding: _Literal["urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"] | str
    sign_authn_requests: bool
    provider_name: str
    display_on_login: bool
    metadata_url: str
    metadataURL: str
    force_authn: bool
    self_uri: str
