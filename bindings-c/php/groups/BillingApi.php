<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getBillingContract(string $contractId, array{returnResponse?: bool} $options = []) GET /api/v2/billing/contracts/{contractId} (preview)
 * @method mixed getBillingContractBillingperiod(string $contractId, string $billingPeriodId, array{returnResponse?: bool} $options = []) GET /api/v2/billing/contracts/{contractId}/billingperiods/{billingPeriodId} (preview)
 * @method mixed getBillingContracts(array{before?: string, after?: string, pageSize?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, status?: string, externalNumber?: string, returnResponse?: bool} $options = []) GET /api/v2/billing/contracts (preview)
 * @method \Pcsdk\Items getBillingContractsIter(array{before?: string, after?: string, pageSize?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, status?: string, externalNumber?: string} $options = []) all items of GET /api/v2/billing/contracts (preview)
 * @method mixed getBillingContractsInvoiceDocument(string $invoiceId, array{returnResponse?: bool} $options = []) GET /api/v2/billing/contracts/invoices/{invoiceId}/document (preview)
 * @method mixed getBillingContractsInvoiceLines(string $invoiceId, array{before?: string, after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/billing/contracts/invoices/{invoiceId}/lines (preview)
 * @method \Pcsdk\Items getBillingContractsInvoiceLinesIter(string $invoiceId, array{before?: string, after?: string, pageSize?: string} $options = []) all items of GET /api/v2/billing/contracts/invoices/{invoiceId}/lines (preview)
 * @method mixed getBillingContractsInvoices(array{before?: string, after?: string, pageSize?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, paymentStatus?: string, returnResponse?: bool} $options = []) GET /api/v2/billing/contracts/invoices (preview)
 * @method \Pcsdk\Items getBillingContractsInvoicesIter(array{before?: string, after?: string, pageSize?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, paymentStatus?: string} $options = []) all items of GET /api/v2/billing/contracts/invoices (preview)
 * @method mixed getBillingReportsBillableusage(string|\DateTimeInterface $startDate, string|\DateTimeInterface $endDate, array{returnResponse?: bool} $options = []) GET /api/v2/billing/reports/billableusage
 * @method mixed getBillingTrusteebillingoverviewTrustorOrgId(string $trustorOrgId, array{billingPeriodIndex?: int, returnResponse?: bool} $options = []) GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}
 */
final class BillingApi extends PureCloudGroup
{
    protected const NAME = 'Billing';
}
