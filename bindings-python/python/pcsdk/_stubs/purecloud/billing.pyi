# Generated from core/catalog by `cargo dev generate`; do not edit.
from datetime import date as _date
from datetime import datetime as _datetime
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import NamedEntity, UrlResponse

class _RespondingBillingApi(_RespondingGroup):
    def get_billing_contract(self, contract_id: str) -> _Response: ...
    def get_billing_contract_billingperiod(self, contract_id: str, billing_period_id: str) -> _Response: ...
    def get_billing_contracts(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Literal["Active", "Inactive"] | str | None = ..., external_number: str | None = ...) -> _Response: ...
    def get_billing_contracts_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Literal["Active", "Inactive"] | str | None = ..., external_number: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BillingContract, _Response]: ...
    def get_billing_contracts_invoice_document(self, invoice_id: str) -> _Response: ...
    def get_billing_contracts_invoice_lines(self, invoice_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_billing_contracts_invoice_lines_iter(self, invoice_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BillingInvoiceItem, _Response]: ...
    def get_billing_contracts_invoices(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., payment_status: _Literal["Paid", "UnPaid"] | str | None = ...) -> _Response: ...
    def get_billing_contracts_invoices_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., payment_status: _Literal["Paid", "UnPaid"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BillingInvoice, _Response]: ...
    def get_billing_reports_billableusage(self, start_date: _datetime | str, end_date: _datetime | str) -> _Response: ...
    def get_billing_trusteebillingoverview_trustor_org_id(self, trustor_org_id: str, *, billing_period_index: int | None = ...) -> _Response: ...

class BillingApi(_PureCloudGroup):
    def with_response(self) -> _RespondingBillingApi: ...
    def get_billing_contract(self, contract_id: str) -> BillingContract:
        """GET /api/v2/billing/contracts/{contractId} (preview)"""
    def get_billing_contract_billingperiod(self, contract_id: str, billing_period_id: str) -> BillingContractPeriodDetail:
        """GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId} (preview)"""
    def get_billing_contracts(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Literal["Active", "Inactive"] | str | None = ..., external_number: str | None = ...) -> BillingContractListing:
        """GET /api/v2/billing/contracts (preview)"""
    def get_billing_contracts_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., status: _Literal["Active", "Inactive"] | str | None = ..., external_number: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BillingContract, BillingContractListing]:
        """All items of GET /api/v2/billing/contracts (preview)"""
    def get_billing_contracts_invoice_document(self, invoice_id: str) -> UrlResponse:
        """GET /api/v2/billing/contracts/invoices/{invoiceId}/document (preview)"""
    def get_billing_contracts_invoice_lines(self, invoice_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> BillingInvoiceItemListing:
        """GET /api/v2/billing/contracts/invoices/{invoiceId}/lines (preview)"""
    def get_billing_contracts_invoice_lines_iter(self, invoice_id: str, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BillingInvoiceItem, BillingInvoiceItemListing]:
        """All items of GET /api/v2/billing/contracts/invoices/{invoiceId}/lines (preview)"""
    def get_billing_contracts_invoices(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., payment_status: _Literal["Paid", "UnPaid"] | str | None = ...) -> BillingInvoiceListing:
        """GET /api/v2/billing/contracts/invoices (preview)"""
    def get_billing_contracts_invoices_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., date_start: _date | str | None = ..., date_end: _date | str | None = ..., payment_status: _Literal["Paid", "UnPaid"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BillingInvoice, BillingInvoiceListing]:
        """All items of GET /api/v2/billing/contracts/invoices (preview)"""
    def get_billing_reports_billableusage(self, start_date: _datetime | str, end_date: _datetime | str) -> BillingUsageReport:
        """GET /api/v2/billing/reports/billableusage"""
    def get_billing_trusteebillingoverview_trustor_org_id(self, trustor_org_id: str, *, billing_period_index: int | None = ...) -> TrusteeBillingOverview:
        """GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}"""

class BillingCharge(_Model):
    id: str
    name: str
    product: BillingProduct
    organizations: list[NamedEntity]
    prepaid_quantity: float
    fairuse_quantity: float
    actual_quantity: float
    overage_quantity: float
    overage_rate: float
    overage_charge: float
    overage_currency: str
    converted_token_count: float
    token_conversion_rate: float

class BillingContract(_Model):
    id: str
    external_number: str
    status: _Literal["Active", "Inactive"] | str
    commercial_model: str
    purchase_order_numbers: list[str]
    bill_to_customer: Customer
    sold_to_customer: Customer
    end_customer: Customer
    date_start: str
    date_end: str
    date_ramp_start: str
    date_ramp_end: str
    billing_periods: list[BillingContractPeriod]
    plans: list[BillingPlan]

class BillingContractListing(_Model):
    entities: list[BillingContract]
    next_uri: str
    self_uri: str
    previous_uri: str

class BillingContractPeriod(_Model):
    id: str
    date_start: str
    date_end: str
    status: _Literal["Open", "Closed"] | str

class BillingContractPeriodDetail(_Model):
    id: str
    date_start: str
    date_end: str
    status: _Literal["Open", "Closed"] | str
    charges: list[BillingCharge]
    wallets: list[BillingWallet]

class BillingInvoice(_Model):
    id: str
    bill_to_customer: Customer
    ship_to_customer: Customer
    sold_to_customer: Customer
    date_invoiced: str
    bill_to_address: InvoiceAddress
    ship_to_address: InvoiceAddress
    currency_iso_code: str
    payment_status: _Literal["Paid", "Unpaid"] | str
    payment_terms: str
    payment_link: str
    customer_po_number: str
    customer_invoice_type: str
    amount: float

class BillingInvoiceItem(_Model):
    id: str
    product: BillingProduct
    description: str
    date_transacted: str
    date_start: str
    date_end: str
    organization: NamedEntity
    quantity: int
    unit_of_measure: _Literal["Call", "Character", "Conversation", "Course", "Day", "EA", "Each", "Employee", "Engagement", "Evaluation", "Event", "Exam", "GB", "Guide", "Hour", "Ingestion", "Instance", "Interaction", "Invocation", "Message", "MillionCharacters", "Minute", "Person", "PhoneNumber", "Port", "RateTable", "Segment", "Session", "Stream", "Summary", "Token", "Transaction", "Translation", "Turn", "Unit", "User"] | str
    amount: float

class BillingInvoiceItemListing(_Model):
    entities: list[BillingInvoiceItem]
    next_uri: str
    self_uri: str
    previous_uri: str

class BillingInvoiceListing(_Model):
    entities: list[BillingInvoice]
    next_uri: str
    self_uri: str
    previous_uri: str

class BillingPlan(_Model):
    id: str
    name: str
    organizations: list[NamedEntity]
    product: BillingProduct
    items_: list[BillingPlanItem]

class BillingPlanItem(_Model):
    item_number: str
    name: str
    type: str
    function: str
    description: str
    date_charged_through: str
    currency_iso_code: str
    discount_amount: float
    date_effective_start: str
    date_effective_end: str
    overage_price: float
    price: float
    quantity: int
    unit_of_measure: _Literal["Call", "Character", "Conversation", "Course", "Day", "EA", "Each", "Employee", "Engagement", "Evaluation", "Event", "Exam", "GB", "Guide", "Hour", "Ingestion", "Instance", "Interaction", "Invocation", "Message", "MillionCharacters", "Minute", "Person", "PhoneNumber", "Port", "RateTable", "Segment", "Session", "Stream", "Summary", "Token", "Transaction", "Translation", "Turn", "Unit", "User"] | str

class BillingProduct(_Model):
    id: str
    sku: str
    name: str
    unit_of_measure: _Literal["Call", "Character", "Conversation", "Course", "Day", "EA", "Each", "Employee", "Engagement", "Evaluation", "Event", "Exam", "GB", "Guide", "Hour", "Ingestion", "Instance", "Interaction", "Invocation", "Message", "MillionCharacters", "Minute", "Person", "PhoneNumber", "Port", "RateTable", "Segment", "Session", "Stream", "Summary", "Token", "Transaction", "Translation", "Turn", "Unit", "User"] | str

class BillingUsage(_Model):
    name: str
    total_usage: str
    resources: list[BillingUsageResource]

class BillingUsageReport(_Model):
    id: str
    name: str
    start_date: str
    end_date: str
    status: _Literal["InProgress", "Complete"] | str
    usages: list[BillingUsage]
    self_uri: str

class BillingUsageResource(_Model):
    name: str
    date: str

class BillingWallet(_Model):
    id: str
    name: str
    organizations: list[NamedEntity]
    product: BillingProduct
    starting_balance: float
    ending_balance: float
    balance_increase: float
    balance_decrease: float
    balance_consumption: float
    balance_overage: float
    balance_overage_rate: float
    balance_overage_charge: float
    balance_overage_currency: str
    unit_of_measure: _Literal["Call", "Character", "Conversation", "Course", "Day", "EA", "Each", "Employee", "Engagement", "Evaluation", "Event", "Exam", "GB", "Guide", "Hour", "Ingestion", "Instance", "Interaction", "Invocation", "Message", "MillionCharacters", "Minute", "Person", "PhoneNumber", "Port", "RateTable", "Segment", "Session", "Stream", "Summary", "Token", "Transaction", "Translation", "Turn", "Unit", "User"] | str

class Customer(_Model):
    id: str
    number: str
    name: str

class InvoiceAddress(_Model):
    date_effective: str
    address_type: _Literal["BillTo", "ShipTo", "EndUser", "SoldTo"] | str
    currency_iso_code: str
    line1: str
    line2: str
    line3: str
    city_name: str
    postal_code: str
    state_code: str
    country_code: str
    city_subdivision1: str
    region_subdivision1: str
    region_subdivision2: str
    country: str

class SubscriptionOverviewUsage(_Model):
    name: str
    part_number: str
    grouping: str
    unit_of_measure_type: str
    usage_quantity: str
    overage_price: str
    prepay_quantity: str
    prepay_price: str
    usage_notes: str
    is_cancellable: bool
    bundle_quantity: str
    is_third_party: bool

class TrusteeBillingOverview(_Model):
    id: str
    name: str
    organization: NamedEntity
    currency: str
    enabled_products: list[str]
    subscription_type: _Literal["ININ", "MONTH_TO_MONTH", "FREE_TRIAL_MONTH_TO_MONTH", "PREPAY_MONTHLY_COMMITMENT", "PREPAY", "DEV_ORG_MONTH_TO_MONTH", "DEV_ORG_PREPAY_MONTHLY_COMMITMENT", "DEV_ORG_PREPAY"] | str
    ramp_period_start_date: str
    ramp_period_end_date: str
    billing_period_start_date: str
    billing_period_end_date: str
    usages: list[SubscriptionOverviewUsage]
    contract_amendment_date: str
    contract_effective_date: str
    contract_end_date: str
    minimum_monthly_amount: str
    in_ramp_period: bool
    self_uri: str
