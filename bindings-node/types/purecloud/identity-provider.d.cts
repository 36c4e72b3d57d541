// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class IdentityProviderApi extends _PureCloudGroup {
  /** DELETE /api/v2/identityproviders/{providerId} */
  deleteIdentityprovider<W extends boolean = false>(providerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/identityproviders/adfs */
  deleteIdentityprovidersAdfs<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/cic */
  deleteIdentityprovidersCic<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/generic */
  deleteIdentityprovidersGeneric<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/gsuite */
  deleteIdentityprovidersGsuite<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/identitynow */
  deleteIdentityprovidersIdentitynow<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/okta */
  deleteIdentityprovidersOkta<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/onelogin */
  deleteIdentityprovidersOnelogin<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/ping */
  deleteIdentityprovidersPing<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/purecloud */
  deleteIdentityprovidersPurecloud<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/pureengage */
  deleteIdentityprovidersPureengage<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** DELETE /api/v2/identityproviders/salesforce */
  deleteIdentityprovidersSalesforce<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** GET /api/v2/identityproviders/{providerId} */
  getIdentityprovider<W extends boolean = false>(providerId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomProvider, W>
  /** GET /api/v2/identityproviders */
  getIdentityproviders<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProviderEntityListing, W>
  /** GET /api/v2/identityproviders/adfs */
  getIdentityprovidersAdfs<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<ADFS, W>
  /** GET /api/v2/identityproviders/cic */
  getIdentityprovidersCic<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CustomerInteractionCenter, W>
  /** GET /api/v2/identityproviders/generic */
  getIdentityprovidersGeneric<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GenericSAML, W>
  /** GET /api/v2/identityproviders/gsuite */
  getIdentityprovidersGsuite<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<GSuite, W>
  /** GET /api/v2/identityproviders/identitynow */
  getIdentityprovidersIdentitynow<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityNow, W>
  /** GET /api/v2/identityproviders/okta */
  getIdentityprovidersOkta<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Okta, W>
  /** GET /api/v2/identityproviders/onelogin */
  getIdentityprovidersOnelogin<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<OneLogin, W>
  /** GET /api/v2/identityproviders/ping */
  getIdentityprovidersPing<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<PingIdentity, W>
  /** GET /api/v2/identityproviders/purecloud */
  getIdentityprovidersPurecloud<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<PureCloud, W>
  /** GET /api/v2/identityproviders/pureengage */
  getIdentityprovidersPureengage<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<PureEngage, W>
  /** GET /api/v2/identityproviders/salesforce */
  getIdentityprovidersSalesforce<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<Salesforce, W>
  /** POST /api/v2/identityproviders */
  postIdentityproviders<W extends boolean = false>(body: CustomProvider, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomProvider, W>
  /** PUT /api/v2/identityproviders/{providerId} */
  putIdentityprovider<W extends boolean = false>(providerId: string, body: CustomProvider, options?: _Inline<W>, call?: _Call<W>): _Answer<CustomProvider, W>
  /** PUT /api/v2/identityproviders/adfs */
  putIdentityprovidersAdfs<W extends boolean = false>(body: ADFS, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/cic */
  putIdentityprovidersCic<W extends boolean = false>(body: CustomerInteractionCenter, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/generic */
  putIdentityprovidersGeneric<W extends boolean = false>(body: GenericSAML, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/gsuite */
  putIdentityprovidersGsuite<W extends boolean = false>(body: GSuite, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/identitynow */
  putIdentityprovidersIdentitynow<W extends boolean = false>(body: IdentityNow, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityNow, W>
  /** PUT /api/v2/identityproviders/okta */
  putIdentityprovidersOkta<W extends boolean = false>(body: Okta, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/onelogin */
  putIdentityprovidersOnelogin<W extends boolean = false>(body: OneLogin, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/ping */
  putIdentityprovidersPing<W extends boolean = false>(body: PingIdentity, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/purecloud */
  putIdentityprovidersPurecloud<W extends boolean = false>(body: PureCloud, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/pureengage */
  putIdentityprovidersPureengage<W extends boolean = false>(body: PureEngage, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
  /** PUT /api/v2/identityproviders/salesforce */
  putIdentityprovidersSalesforce<W extends boolean = false>(body: Salesforce, options?: _Inline<W>, call?: _Call<W>): _Answer<IdentityProvider, W>
}

export interface ADFS {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface CustomProvider {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  endpointCompression?: boolean
  selfUri?: string
}

export interface CustomerInteractionCenter {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface GSuite {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface GenericSAML {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  endpointCompression?: boolean
  selfUri?: string
}

export interface IdentityNow {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface IdentityProvider {
  id?: string
  name?: string
  disabled?: boolean
  selfUri?: string
}

export interface IdentityProviderEntityListing {
  entities?: SAMLProvider[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface Okta {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface OneLogin {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface PingIdentity {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface PureCloud {
  id?: string
  name?: string
  disabled?: boolean
  selfUri?: string
}

export interface PureEngage {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  autoProvisionUsers?: boolean
  selfUri?: string
}

export interface SAMLProvider {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}

export interface Salesforce {
  id?: string
  name?: string
  disabled?: boolean
  issuerURI?: string
  ssoTargetURI?: string
  sloURI?: string
  sloBinding?: string
  relyingPartyIdentifier?: string
  certificate?: string
  certificates?: string[]
  logoImageData?: string
  nameIdentifierFormat?: _Open<"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified" | "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress" | "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName" | "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName" | "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos" | "urn:oasis:names:tc:SAML:2.0:nameid-format:entity" | "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" | "urn:oasis:names:tc:SAML:2.0:nameid-format:transient">
  ssoBinding?: _Open<"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" | "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect">
  signAuthnRequests?: boolean
  providerName?: string
  displayOnLogin?: boolean
  metadataURL?: string
  forceAuthn?: boolean
  selfUri?: string
}
export {}
