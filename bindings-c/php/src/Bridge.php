<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * Calls of the native library: its texts, errors and callbacks. The only place that touches FFI; it loads the library
 * at the first use.
 *
 * @internal
 */
final class Bridge
{
    private const MOST_VIEWS = 1000;

    /** The status of a success. */
    private const OK = 0;

    private static ?\FFI $ffi = null;

    /** @var array<string, \FFI\CType> by declaration; parsing one at each use would cost more than the call */
    private static array $types = [];

    /** @var array<string, \FFI\CData> where C puts what it makes, by type; read before anything else can call C */
    private static array $cells = [];

    /** Room for the bytes of a body, and where it is; read before anything else can call C. */
    private static ?\FFI\CData $body = null;
    private static ?\FFI\CData $bodyAddress = null;

    /** @var array<string, array{\FFI\CData, list<\FFI\CData>}> views of texts that are used again, with their memory */
    private static array $views = [];

    /** What C calls back, made once: PHP frees such functions only at the end of the request. */
    private static ?\FFI\CData $callbacks = null;

    private static ?\FFI\CData $storeFunctions = null;

    /** @var list<Call> the calls under way, the innermost last */
    private static array $calls = [];

    /** The library with its functions and constants. */
    public static function ffi(): \FFI
    {
        return self::$ffi ??= self::load();
    }

    private static function load(): \FFI
    {
        if (!class_exists(\FFI::class)) {
            throw new ConfigError('pcsdk needs the extension ffi of PHP: install or enable it');
        }
        $reasons = [];
        foreach (self::sources() as $name => $open) {
            try {
                $ffi = $open();
            } catch (\FFI\Exception $error) {
                if (str_contains($error->getMessage(), 'ffi.enable')) {
                    throw new ConfigError(
                        'PHP does not let this program use FFI (ffi.enable=' . \ini_get('ffi.enable') . '): set '
                        . 'ffi.enable=1 in php.ini, or preload pcsdk as its README says',
                    );
                }
                $reasons[$name] = Library::reason($name, $error->getMessage());
                continue;
            }
            [$found, $expected] = [$ffi->pcsdk_abi_version(), $ffi->PCSDK_ABI_VERSION];
            if ($found === $expected) {
                return $ffi;
            }
            $reasons[$name] = "its ABI is number $found, this package needs $expected";
        }
        throw Library::missing($reasons);
    }

    /** @return \Generator<string, \Closure(): \FFI> ways to the library, best first */
    private static function sources(): \Generator
    {
        if (\in_array(getenv(Library::VARIABLE), [false, ''], true)) {
            yield 'ffi.preload' => static fn (): \FFI => \FFI::scope(Library::SCOPE);
        }
        foreach (Library::candidates() as $file) {
            yield $file => static fn (): \FFI => \FFI::cdef(Library::header(), $file);
        }
    }

    private static function type(string $declaration): \FFI\CType
    {
        return self::$types[$declaration] ??= self::ffi()->type($declaration);
    }

    /** C's way to the observer and the interrupt of the call under way. */
    public static function callbacks(): \FFI\CData
    {
        if (self::$callbacks === null) {
            $fields = 'struct { pcsdk_observer_log log; pcsdk_observer_event event;'
                . ' pcsdk_rate_limit_hook rateLimit; pcsdk_interrupt interrupt; pcsdk_open open; }';
            $callbacks = self::ffi()->new($fields);
            $callbacks->log = self::log(...);
            $callbacks->event = self::event(...);
            $callbacks->rateLimit = self::rateLimit(...);
            $callbacks->interrupt = self::interrupted(...);
            $callbacks->open = self::show(...);
            self::$callbacks = $callbacks;
        }
        return self::$callbacks;
    }

    /** C's way to the stores of the clients, each known by its number. */
    public static function storeFunctions(): \FFI\CData
    {
        if (self::$storeFunctions === null) {
            $functions = self::ffi()->new('struct { pcsdk_store_load load; pcsdk_store_save save; '
                . 'pcsdk_store_remove remove; pcsdk_store_lock lock; pcsdk_store_unlock unlock; }');
            $functions->load = static fn (?\FFI\CData $id, \FFI\CData $text): int => self::ask(
                $id,
                static fn (Store $store) => self::give($text, $store->load()),
            );
            $functions->save = static fn (?\FFI\CData $id, \FFI\CData $text): int => self::ask(
                $id,
                static fn (Store $store) => $store->save(self::string($text)),
            );
            $functions->remove = static fn (?\FFI\CData $id): int => self::ask($id, static fn (Store $store) => $store->remove());
            $functions->lock = static fn (?\FFI\CData $id): int => self::ask($id, static fn (Store $store) => $store->lock());
            $functions->unlock = static function (?\FFI\CData $id): void {
                self::ask($id, static fn (Store $store) => $store->unlock());
            };
            self::$storeFunctions = $functions;
        }
        return self::$storeFunctions;
    }

    /** Memory that holds a store's number: what C hands back points to it, so it must live as long as the client. */
    public static function storeNumber(int $id): \FFI\CData
    {
        $number = self::ffi()->new('uint64_t');
        $number->cdata = $id;
        return $number;
    }

    /** Where a value of C lies. */
    public static function address(\FFI\CData $value): \FFI\CData
    {
        return \FFI::addr($value);
    }

    private static function ask(?\FFI\CData $id, \Closure $call): int
    {
        return Store::guard(static function () use ($id, $call): void {
            $store = Store::of(self::ffi()->cast(self::type('uint64_t *'), $id)[0]);
            $store === null ? throw new StoreError('the client of the store is gone') : $call($store);
        });
    }

    /** Hands a text over to C, which frees it. */
    private static function give(\FFI\CData $out, #[\SensitiveParameter] ?string $text): void
    {
        if ($text !== null) {
            $out[0] = self::run('pcsdk_text_new', [$text], 'pcsdk_text');
        }
    }

    private static function log(?\FFI\CData $userdata, int $level, \FFI\CData $text): void
    {
        $observer = end(self::$calls) ? end(self::$calls)->observer : null;
        $ffi = self::ffi();
        $notices = [
            $ffi->PCSDK_LEVEL_PREVIEW => \E_USER_NOTICE,
            $ffi->PCSDK_LEVEL_DEPRECATED => \E_USER_DEPRECATED,
        ];
        if ($observer !== null && isset($notices[$level])) {
            $observer->notice($notices[$level], self::string($text));
        }
        if ($observer?->wantsLog()) {
            $names = [$ffi->PCSDK_LEVEL_DEBUG => 'debug', $ffi->PCSDK_LEVEL_INFO => 'info'];
            $observer->log($names[$level] ?? 'warning', self::string($text));
        }
    }

    private static function event(?\FFI\CData $userdata, \FFI\CData $event, ?\FFI\CData $error): void
    {
        $call = end(self::$calls);
        if ($call !== false) {
            $call->observer->event(self::string($event), $error === null ? null : self::exception($error));
        }
    }

    private static function rateLimit(
        ?\FFI\CData $userdata,
        \FFI\CData $operation,
        \FFI\CData $group,
        int $wait,
        int $status,
    ): void {
        $call = end(self::$calls);
        if ($call !== false) {
            $wait = new RateLimit(self::string($operation), self::string($group), $wait / 1000, $status ?: null);
            $call->observer->rateLimit($wait);
        }
    }

    private static function interrupted(?\FFI\CData $userdata): int
    {
        $call = end(self::$calls);
        return $call !== false && $call->interrupt?->stops() ? 1 : 0;
    }

    private static function show(?\FFI\CData $userdata, \FFI\CData $url): int
    {
        $call = end(self::$calls);
        return $call !== false && $call->open?->show(self::string($url)) ? 0 : 1;
    }

    /**
     * Makes a call that waits for the server.
     *
     * @param list<mixed> $arguments what stands before the options
     */
    public static function answer(Call $call, string $function, #[\SensitiveParameter] array $arguments): ?Handle
    {
        $options = $call->interrupt === null && $call->open === null ? $call->options : self::options($call);
        $arguments[] = $options?->pointer();
        self::$calls[] = $call;
        $call->interrupt?->enter();
        try {
            $response = self::run($function, $arguments, 'pcsdk_response');
            return $response === null ? null : new Handle($response, 'pcsdk_response_free');
        } finally {
            array_pop(self::$calls);
            self::leave($call);
        }
    }

    /** What a call has to say after it, where exceptions may be thrown again. */
    private static function leave(Call $call): void
    {
        try {
            $call->interrupt?->leave();
            $call->open?->leave();
        } finally {
            if ($call->observer->isUnsettled) {
                $call->observer->settle();
            }
        }
    }

    /** The options of a call with its interrupt and opening. */
    private static function options(Call $call): Handle
    {
        $options = $call->options ?? Native::callOptions('');
        // They may stay there: they ask the interrupt and the opening of whatever call is under way.
        if ($call->interrupt !== null) {
            self::run('pcsdk_call_options_set_interrupt', [$options->pointer(), self::callbacks()->interrupt, null]);
        }
        if ($call->open !== null) {
            self::run('pcsdk_call_options_set_open', [$options->pointer(), self::callbacks()->open, null]);
        }
        return $options;
    }

    /** Calls a function that makes a text. */
    public static function text(string $function, array $arguments): string
    {
        $text = new Handle(self::run($function, $arguments, 'pcsdk_text'), 'pcsdk_text_free');
        return self::string(self::ffi()->pcsdk_text_view($text->pointer()));
    }

    /**
     * Calls a function that can fail.
     *
     * @param list<mixed> $arguments all but the out-parameters; strings become views
     * @param ?string $out the type that the function makes, null when it makes nothing
     *
     * @return ?\FFI\CData the pointer made, null when there is none
     *
     * @throws PcsdkException
     */
    public static function run(string $function, #[\SensitiveParameter] array $arguments, ?string $out = null): ?\FFI\CData
    {
        $keep = [];
        foreach ($arguments as $index => $argument) {
            if (\is_string($argument)) {
                $arguments[$index] = $argument === ''
                    ? self::$views[''][0] ?? self::lasting('')
                    : self::view('pcsdk_str', $argument, $keep);
            }
        }
        if ($out !== null) {
            $arguments[] = $made = self::$cells[$out] ?? self::cell($out);
        }
        $arguments[] = $error = self::$cells['pcsdk_error'] ?? self::cell('pcsdk_error');
        if (self::ffi()->$function(...$arguments) !== self::OK) {
            $owned = new Handle($error[0], 'pcsdk_error_free');
            throw self::exception($owned->pointer(), Store::thrown());
        }
        return $out === null ? null : $made[0];
    }

    /** Frees a native object by the function of its type. */
    public static function free(string $function, object $pointer): void
    {
        self::$ffi->$function($pointer);
    }

    /** Room for one pointer, which C is given the address of. */
    private static function cell(string $type): \FFI\CData
    {
        return self::$cells[$type] = self::ffi()->new(\FFI::arrayType(self::type("$type *"), [1]));
    }

    private static function exception(\FFI\CData $error, ?\Throwable $cause = null): PcsdkException
    {
        $ffi = self::ffi();
        $class = PcsdkException::KINDS[$ffi->pcsdk_error_status($error)] ?? PcsdkException::class;
        $wait = $ffi->pcsdk_error_retry_after_ms($error);
        return new $class(self::string($ffi->pcsdk_error_message($error)), [
            'operation' => self::optional($ffi->pcsdk_error_operation($error)),
            'status' => $ffi->pcsdk_error_http_status($error) ?: null,
            'code' => self::optional($ffi->pcsdk_error_code($error)),
            'requestId' => self::optional($ffi->pcsdk_error_request_id($error)),
            'retryAfter' => $wait < 0 ? null : $wait / 1000,
            'attempts' => $ffi->pcsdk_error_attempts($error),
            'waited' => $ffi->pcsdk_error_waited_ms($error) / 1000,
            'retryable' => $ffi->pcsdk_error_is_retryable($error),
            'outcomeUnknown' => $ffi->pcsdk_error_outcome_unknown($error),
            'headers' => Json::read(self::string($ffi->pcsdk_error_headers_json($error)), true),
            'body' => self::string($ffi->pcsdk_error_body($error)),
        ], $class === StoreError::class ? $cause : null);
    }

    /**
     * A view of a string for C: a `pcsdk_str`, or `pcsdk_bytes`, for which null is no bytes at all.
     *
     * @param list<\FFI\CData> $keep takes the memory behind the view, which must live as long as it
     */
    public static function view(string $type, #[\SensitiveParameter] ?string $bytes, array &$keep): \FFI\CData
    {
        $ffi = self::ffi();
        $view = $ffi->new(self::type($type));
        if ($bytes !== null) {
            // Memory and pointer must have the same items, or the cast takes what is in the memory for the pointer.
            $item = $type === 'pcsdk_str' ? 'char' : 'uint8_t';
            // One item more, since C has no empty arrays.
            $keep[] = $memory = $ffi->new(\FFI::arrayType(self::type($item), [\strlen($bytes) + 1]));
            \FFI::memcpy($memory, $bytes, \strlen($bytes));
            $view->data = $ffi->cast(self::type("$item *"), $memory);
            $view->len = \strlen($bytes);
        }
        return $view;
    }

    /** A view of a text that is used again and again, such as an operation's id; made once. */
    public static function lasting(string $text): \FFI\CData|string
    {
        if (isset(self::$views[$text])) {
            return self::$views[$text][0];
        }
        // Bounded; what finds no room gets a view at each call.
        if (\count(self::$views) >= self::MOST_VIEWS) {
            return $text;
        }
        $keep = [];
        $view = self::view('pcsdk_str', $text, $keep);
        self::$views[$text] = [$view, $keep];
        return $view;
    }

    /** The bytes that a view of C shows. */
    public static function string(\FFI\CData $view): string
    {
        // A `char *` would come as a PHP string that ends at the first NUL, wherever that is.
        $bytes = self::ffi()->cast(self::type('pcsdk_bytes'), $view);
        return $bytes->len === 0 ? '' : \FFI::string($bytes->data, $bytes->len);
    }

    /** @return array{int, string} what the body of a response is, as C numbers it, and its bytes */
    public static function body(\FFI\CData $response): array
    {
        $body = self::$body ?? self::makeBody();
        $content = self::$ffi->pcsdk_response_read($response, self::$bodyAddress);
        return [$content, $body->len === 0 ? '' : \FFI::string($body->data, $body->len)];
    }

    private static function makeBody(): \FFI\CData
    {
        self::$body = self::ffi()->new('pcsdk_bytes');
        self::$bodyAddress = \FFI::addr(self::$body);
        return self::$body;
    }

    /** As {@see string}, null when C has no text. */
    public static function optional(\FFI\CData $view): ?string
    {
        $bytes = self::ffi()->cast(self::type('pcsdk_bytes'), $view);
        return $bytes->data === null || \FFI::isNull($bytes->data) ? null : self::string($view);
    }
}
