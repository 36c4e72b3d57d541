// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Moment as _Moment, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { NamedEntity, UrlResponse } from './_shared.cjs'

export class BillingApi extends _PureCloudGroup {
  /** GET /api/v2/billing/contracts/{contractId} (preview) */
  getBillingContract<W extends boolean = false>(contractId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BillingContract, W>
  /** GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId} (preview) */
  getBillingContractBillingperiod<W extends boolean = false>(contractId: string, billingPeriodId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BillingContractPeriodDetail, W>
  /** GET /api/v2/billing/contracts (preview) */
  getBillingContracts<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; dateStart?: string; dateEnd?: string; status?: _Open<"Active" | "Inactive">; externalNumber?: string } & _Inline<W>, call?: _Call<W>): _Answer<BillingContractListing, W>
  /** All items of GET /api/v2/billing/contracts (preview) */
  getBillingContractsIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; dateStart?: string; dateEnd?: string; status?: _Open<"Active" | "Inactive">; externalNumber?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BillingContract, BillingContractListing, W>
  /** GET /api/v2/billing/contracts/invoices/{invoiceId}/document (preview) */
  getBillingContractsInvoiceDocument<W extends boolean = false>(invoiceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UrlResponse, W>
  /** GET /api/v2/billing/contracts/invoices/{invoiceId}/lines (preview) */
  getBillingContractsInvoiceLines<W extends boolean = false>(invoiceId: string, options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<BillingInvoiceItemListing, W>
  /** All items of GET /api/v2/billing/contracts/invoices/{invoiceId}/lines (preview) */
  getBillingContractsInvoiceLinesIter<W extends boolean = false>(invoiceId: string, options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BillingInvoiceItem, BillingInvoiceItemListing, W>
  /** GET /api/v2/billing/contracts/invoices (preview) */
  getBillingContractsInvoices<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; dateStart?: string; dateEnd?: string; paymentStatus?: _Open<"Paid" | "UnPaid"> } & _Inline<W>, call?: _Call<W>): _Answer<BillingInvoiceListing, W>
  /** All items of GET /api/v2/billing/contracts/invoices (preview) */
  getBillingContractsInvoicesIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; dateStart?: string; dateEnd?: string; paymentStatus?: _Open<"Paid" | "UnPaid">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BillingInvoice, BillingInvoiceListing, W>
  /** GET /api/v2/billing/reports/billableusage */
  getBillingReportsBillableusage<W extends boolean = false>(startDate: _Moment, endDate: _Moment, options?: _Inline<W>, call?: _Call<W>): _Answer<BillingUsageReport, W>
  /** GET /api/v2/billing/trusteebillingoverview/{trustorOrgId} */
  getBillingTrusteebillingoverviewTrustorOrgId<W extends boolean = false>(trustorOrgId: string, options?: { billingPeriodIndex?: number } & _Inline<W>, call?: _Call<W>): _Answer<TrusteeBillingOverview, W>
}

export interface BillingCharge {
  id?: string
  name?: string
  product?: BillingProduct
  organizations?: NamedEntity[]
  prepaidQuantity?: number
  fairuseQuantity?: number
  actualQuantity?: number
  overageQuantity?: number
  overageRate?: number
  overageCharge?: number
  overageCurrency?: string
  convertedTokenCount?: number
  tokenConversionRate?: number
}

export interface BillingContract {
  id?: string
  externalNumber?: string
  status?: _Open<"Active" | "Inactive">
  commercialModel?: string
  purchaseOrderNumbers?: string[]
  billToCustomer?: Customer
  soldToCustomer?: Customer
  endCustomer?: Customer
  dateStart?: string
  dateEnd?: string
  dateRampStart?: string
  dateRampEnd?: string
  billingPeriods?: BillingContractPeriod[]
  plans?: BillingPlan[]
}

export interface BillingContractListing {
  entities?: BillingContract[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface BillingContractPeriod {
  id?: string
  dateStart?: string
  dateEnd?: string
  status?: _Open<"Open" | "Closed">
}

export interface BillingContractPeriodDetail {
  id?: string
  dateStart?: string
  dateEnd?: string
  status?: _Open<"Open" | "Closed">
  charges?: BillingCharge[]
  wallets?: BillingWallet[]
}

export interface BillingInvoice {
  id?: string
  billToCustomer?: Customer
  shipToCustomer?: Customer
  soldToCustomer?: Customer
  dateInvoiced?: string
  billToAddress?: InvoiceAddress
  shipToAddress?: InvoiceAddress
  currencyIsoCode?: string
  paymentStatus?: _Open<"Paid" | "Unpaid">
  paymentTerms?: string
  paymentLink?: string
  customerPoNumber?: string
  customerInvoiceType?: string
  amount?: number
}

export interface BillingInvoiceItem {
  id?: string
  product?: BillingProduct
  description?: string
  dateTransacted?: string
  dateStart?: string
  dateEnd?: string
  organization?: NamedEntity
  quantity?: number
  unitOfMeasure?: _Open<"Call" | "Character" | "Conversation" | "Course" | "Day" | "EA" | "Each" | "Employee" | "Engagement" | "Evaluation" | "Event" | "Exam" | "GB" | "Guide" | "Hour" | "Ingestion" | "Instance" | "Interaction" | "Invocation" | "Message" | "MillionCharacters" | "Minute" | "Person" | "PhoneNumber" | "Port" | "RateTable" | "Segment" | "Session" | "Stream" | "Summary" | "Token" | "Transaction" | "Translation" | "Turn" | "Unit" | "User">
  amount?: number
}

export interface BillingInvoiceItemListing {
  entities?: BillingInvoiceItem[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface BillingInvoiceListing {
  entities?: BillingInvoice[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface BillingPlan {
  id?: string
  name?: string
  organizations?: NamedEntity[]
  product?: BillingProduct
  items?: BillingPlanItem[]
}

export interface BillingPlanItem {
  itemNumber?: string
  name?: string
  type?: string
  function?: string
  description?: string
  dateChargedThrough?: string
  currencyIsoCode?: string
  discountAmount?: number
  dateEffectiveStart?: string
  dateEffectiveEnd?: string
  overagePrice?: number
  price?: number
  quantity?: number
  unitOfMeasure?: _Open<"Call" | "Character" | "Conversation" | "Course" | "Day" | "EA" | "Each" | "Employee" | "Engagement" | "Evaluation" | "Event" | "Exam" | "GB" | "Guide" | "Hour" | "Ingestion" | "Instance" | "Interaction" | "Invocation" | "Message" | "MillionCharacters" | "Minute" | "Person" | "PhoneNumber" | "Port" | "RateTable" | "Segment" | "Session" | "Stream" | "Summary" | "Token" | "Transaction" | "Translation" | "Turn" | "Unit" | "User">
}

export interface BillingProduct {
  id?: string
  sku?: string
  name?: string
  unitOfMeasure?: _Open<"Call" | "Character" | "Conversation" | "Course" | "Day" | "EA" | "Each" | "Employee" | "Engagement" | "Evaluation" | "Event" | "Exam" | "GB" | "Guide" | "Hour" | "Ingestion" | "Instance" | "Interaction" | "Invocation" | "Message" | "MillionCharacters" | "Minute" | "Person" | "PhoneNumber" | "Port" | "RateTable" | "Segment" | "Session" | "Stream" | "Summary" | "Token" | "Transaction" | "Translation" | "Turn" | "Unit" | "User">
}

export interface BillingUsage {
  name: string
  totalUsage: string
  resources: BillingUsageResource[]
}

export interface BillingUsageReport {
  id?: string
  name?: string
  startDate: string
  endDate: string
  status?: _Open<"InProgress" | "Complete">
  usages: BillingUsage[]
  selfUri?: string
}

export interface BillingUsageResource {
  name: string
  date: string
}

export interface BillingWallet {
  id?: string
  name?: string
  organizations?: NamedEntity[]
  product?: BillingProduct
  startingBalance?: number
  endingBalance?: number
  balanceIncrease?: number
  balanceDecrease?: number
  balanceConsumption?: number
  balanceOverage?: number
  balanceOverageRate?: number
  balanceOverageCharge?: number
  balanceOverageCurrency?: string
  unitOfMeasure?: _Open<"Call" | "Character" | "Conversation" | "Course" | "Day" | "EA" | "Each" | "Employee" | "Engagement" | "Evaluation" | "Event" | "Exam" | "GB" | "Guide" | "Hour" | "Ingestion" | "Instance" | "Interaction" | "Invocation" | "Message" | "MillionCharacters" | "Minute" | "Person" | "PhoneNumber" | "Port" | "RateTable" | "Segment" | "Session" | "Stream" | "Summary" | "Token" | "Transaction" | "Translation" | "Turn" | "Unit" | "User">
}

export interface Customer {
  id?: string
  number?: string
  name?: string
}

export interface InvoiceAddress {
  dateEffective?: string
  addressType?: _Open<"BillTo" | "ShipTo" | "EndUser" | "SoldTo">
  currencyIsoCode?: string
  line1?: string
  line2?: string
  line3?: string
  cityName?: string
  postalCode?: string
  stateCode?: string
  countryCode?: string
  citySubdivision1?: string
  regionSubdivision1?: string
  regionSubdivision2?: string
  country?: string
}

export interface SubscriptionOverviewUsage {
  name: string
  partNumber: string
  grouping: string
  unitOfMeasureType: string
  usageQuantity: string
  overagePrice?: string
  prepayQuantity: string
  prepayPrice?: string
  usageNotes?: string
  isCancellable?: boolean
  bundleQuantity?: string
  isThirdParty?: boolean
}

export interface TrusteeBillingOverview {
  id?: string
  name?: string
  organization: NamedEntity
  currency: string
  enabledProducts: string[]
  subscriptionType: _Open<"ININ" | "MONTH_TO_MONTH" | "FREE_TRIAL_MONTH_TO_MONTH" | "PREPAY_MONTHLY_COMMITMENT" | "PREPAY" | "DEV_ORG_MONTH_TO_MONTH" | "DEV_ORG_PREPAY_MONTHLY_COMMITMENT" | "DEV_ORG_PREPAY">
  rampPeriodStartDate?: string
  rampPeriodEndDate?: string
  billingPeriodStartDate?: string
  billingPeriodEndDate?: string
  usages: SubscriptionOverviewUsage[]
  contractAmendmentDate?: string
  contractEffectiveDate?: string
  contractEndDate?: string
  minimumMonthlyAmount?: string
  inRampPeriod?: boolean
  selfUri?: string
}
export {}
