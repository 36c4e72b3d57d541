<?php

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/** The fields of a platform's login, read when they are asked for. What they hold is secret. */
final class Auth
{
    /** @internal */
    public function __construct(private readonly Platform $platform)
    {
    }

    /**
     * Every field, times in seconds; empty without a login.
     *
     * @return array<string, mixed>
     */
    public function data(): array
    {
        return $this->platform->getAuthData();
    }

    /** The access token, empty without a login. */
    public function accessToken(): string
    {
        return $this->data()['access_token'] ?? '';
    }

    /** The refresh token, empty when there is none. */
    public function refreshToken(): string
    {
        return $this->data()['refresh_token'] ?? '';
    }

    /** The type of the access token, such as `bearer`; empty without a login. */
    public function tokenType(): string
    {
        return $this->data()['token_type'] ?? '';
    }

    /** Whether the access token has not run out. */
    public function accessTokenValid(): bool
    {
        return $this->platform->isTokenValid();
    }
}
