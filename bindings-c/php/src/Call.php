<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * Who makes a call of the native library, and on what terms.
 *
 * @internal
 */
final class Call
{
    /**
     * @param Handle $client the client
     * @param ?Handle $options of {@see Native::callOptions}, null for none
     * @param Observer $observer hears of log lines and events of the call
     * @param ?Interrupt $interrupt asked while the call waits
     * @param ?Opening $open shows the page of a login in the browser
     */
    public function __construct(
        public readonly Handle $client,
        public readonly ?Handle $options,
        public readonly Observer $observer,
        public readonly ?Interrupt $interrupt,
        public readonly ?Opening $open = null,
    ) {
    }
}
