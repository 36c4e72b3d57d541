<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * The user's own function that shows a login page.
 *
 * The core calls it while it logs in. PHP may not throw through the core, so an exception ends the login there, and
 * comes out of it here.
 *
 * @internal
 */
final class Opening
{
    private ?\Throwable $thrown = null;

    /** @param \Closure(string): mixed $show */
    public function __construct(private readonly \Closure $show)
    {
    }

    /** Shows the page. Whether that went well. */
    public function show(#[\SensitiveParameter] string $url): bool
    {
        try {
            ($this->show)($url);
            return true;
        } catch (\Throwable $thrown) {
            $this->thrown = $thrown;
            return false;
        }
    }

    /** To be called after the login, where exceptions may be thrown again. */
    public function leave(): void
    {
        if ($this->thrown !== null) {
            throw $this->thrown;
        }
    }
}
