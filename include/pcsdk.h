/* Generated from bindings-c/src by `cargo dev generate`; do not edit. */

/*
 * The C ABI of pcsdk.
 *
 * Every function keeps this contract:
 *
 * - Names are `pcsdk_<type>_<verb>`. Types are opaque handles; only the views `pcsdk_str` and `pcsdk_bytes` have a
 *   layout.
 * - A function that can fail returns a `pcsdk_status` and takes an error out-parameter last. Outputs are written only
 *   on success, the error only on failure. Each out-parameter may be NULL: what it would hold is dropped. A function
 *   that cannot fail returns its value, and a neutral one for NULL.
 * - The caller frees each handle that it was given once, by the `_free` of its type; `_free(NULL)` does nothing.
 *   Nothing of the library's is freed by `free(3)`.
 * - Text is UTF-8 with a length. What the caller passes is borrowed for the call; what is returned lives as long as
 *   the handle it was asked of.
 * - Enumerators that the caller gives travel as `uint32_t` and are checked.
 * - A handle that is NULL, freed, or of another type is answered by `PCSDK_ARGUMENT` (a neutral value from a getter):
 *   it is looked up in a list of the living before it is touched. The limit: an address that was freed and then given
 *   to a newer handle of the same type means the newer one.
 * - A handle may be freed while another thread's call uses it; the call goes on to its end.
 * - A panic of the library ends as `PCSDK_INTERNAL`, and the handles stay usable.
 * - Callbacks run on the thread that made the call, with no lock held, so they may call the library. They must
 *   neither throw nor `longjmp` through it.
 * - Nothing happens before the first call: no thread, no file, no network.
 */

#ifndef PCSDK_H
#define PCSDK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define PCSDK_VERSION "0.1.0"
#define PCSDK_VERSION_MAJOR 0
#define PCSDK_VERSION_MINOR 1
#define PCSDK_VERSION_PATCH 0
/** The parts in one number, a byte each for minor and patch: 1.2.3 is 0x010203. */
#define PCSDK_VERSION_NUMBER 0x000100

/**
 * What a function came to: `PCSDK_OK`, or the kind of its error.
 *
 * The numbers are stable; a retired one is never used again. Later versions may return further ones.
 */
typedef enum {
    /**
     * Success.
     */
    PCSDK_OK = 0,
    /**
     * An option, environment name or file of the configuration is not usable.
     */
    PCSDK_CONFIG = 1,
    /**
     * An argument is missing, unknown, of the wrong type, or not encodable, or a handle is none. Nothing was sent.
     */
    PCSDK_ARGUMENT = 2,
    /**
     * A login or a renewal failed, or there is no login.
     */
    PCSDK_AUTH = 3,
    /**
     * The server could not be reached, or the connection broke.
     */
    PCSDK_CONNECTION = 4,
    /**
     * A limit on waiting ran out.
     */
    PCSDK_TIMEOUT = 5,
    /**
     * The caller cancelled the call.
     */
    PCSDK_CANCELLED = 6,
    /**
     * The answer is not what its headers say: broken compression, not JSON, too large.
     */
    PCSDK_DECODE = 7,
    /**
     * The token store could not be read or written.
     */
    PCSDK_STORE = 8,
    /**
     * A link or redirect leads where credentials must not go.
     */
    PCSDK_ORIGIN = 9,
    /**
     * HTTP 400 or 422: the server refused the request's content.
     */
    PCSDK_BAD_REQUEST = 20,
    /**
     * HTTP 401 after a renewal was tried.
     */
    PCSDK_UNAUTHORIZED = 21,
    /**
     * HTTP 403.
     */
    PCSDK_FORBIDDEN = 22,
    /**
     * HTTP 404 or 410.
     */
    PCSDK_NOT_FOUND = 23,
    /**
     * HTTP 409 or 412.
     */
    PCSDK_CONFLICT = 24,
    /**
     * HTTP 429, or a wait longer than the caller allows.
     */
    PCSDK_RATE_LIMITED = 25,
    /**
     * HTTP 5xx.
     */
    PCSDK_SERVER = 26,
    /**
     * Any other HTTP status that is not a success.
     */
    PCSDK_API = 27,
    /**
     * A defect of this library, caught at its boundary.
     */
    PCSDK_INTERNAL = 90,
} pcsdk_status;

/**
 * What a body is, by its content type.
 */
typedef enum {
    /**
     * No body at all.
     */
    PCSDK_CONTENT_EMPTY = 0,
    /**
     * JSON.
     */
    PCSDK_CONTENT_JSON = 1,
    /**
     * Some other text.
     */
    PCSDK_CONTENT_TEXT = 2,
    /**
     * Bytes.
     */
    PCSDK_CONTENT_BINARY = 3,
} pcsdk_content;

/**
 * The version of the ABI that this header describes.
 *
 * The number grows when a function is removed or changes. A program that loads the library at run time compares it
 * with `pcsdk_abi_version()` first.
 */
typedef enum {
    /**
     * The version of the ABI that this header describes.
     */
    PCSDK_ABI_VERSION = 1,
} pcsdk_abi;

/**
 * How important a log line is.
 */
typedef enum {
    /**
     * One line for each request and answer.
     */
    PCSDK_LEVEL_DEBUG = 1,
    /**
     * A retry, a renewal.
     */
    PCSDK_LEVEL_INFO = 2,
    /**
     * Something the caller should change.
     */
    PCSDK_LEVEL_WARNING = 3,
    /**
     * A warning, once in a process: an operation that the vendor may still change.
     */
    PCSDK_LEVEL_PREVIEW = 4,
    /**
     * A warning, once in a process: an operation that the vendor is about to remove.
     */
    PCSDK_LEVEL_DEPRECATED = 5,
    /**
     * No line is of this level: it asks for none.
     */
    PCSDK_LEVEL_NONE = 6,
} pcsdk_level;

/**
 * Which vendor's API a client speaks.
 */
typedef enum {
    /**
     * PureCloud, today Genesys Cloud.
     */
    PCSDK_PLATFORM_PURECLOUD = 1,
    /**
     * RingCentral.
     */
    PCSDK_PLATFORM_RINGCENTRAL = 2,
} pcsdk_platform;

/**
 * The unit of the moments in a login's data.
 */
typedef enum {
    /**
     * Seconds since 1970.
     */
    PCSDK_TIME_SECONDS = 1,
    /**
     * Milliseconds since 1970.
     */
    PCSDK_TIME_MILLISECONDS = 2,
} pcsdk_time_unit;

/**
 * Options of calls; the client's own hold for what is left out. One object may serve many calls.
 *
 * Ownership: the caller frees it with `pcsdk_call_options_free`, at any time: a call keeps a copy. Threads: it must
 * not be used by two threads at the same time.
 */
typedef struct pcsdk_call_options pcsdk_call_options;

/**
 * Stops calls, from any thread. It is final: make a new one for what shall run.
 *
 * Ownership: the caller frees it with `pcsdk_cancel_free`. Threads: it may be used by several threads at the same
 * time.
 */
typedef struct pcsdk_cancel pcsdk_cancel;

/**
 * A client of one platform with at most one login.
 *
 * Ownership: the caller frees it, and each clone of it, with `pcsdk_client_free`; the login and the connections go
 * with the last. Threads: it may be used by several threads at the same time.
 */
typedef struct pcsdk_client pcsdk_client;

/**
 * The options of a client, each with a default that suits production.
 *
 * Ownership: the caller frees it with `pcsdk_config_free`, at any time: a client keeps a copy. Threads: it must not
 * be used by two threads at the same time.
 */
typedef struct pcsdk_config pcsdk_config;

/**
 * Why a function failed. It holds no secret of the request; its body and headers are the server's.
 *
 * Ownership: the caller frees it with `pcsdk_error_free`, except the one an event callback is shown. Views of it
 * live as long as it does. Threads: it may be used by several threads at the same time.
 */
typedef struct pcsdk_error pcsdk_error;

/**
 * A walk over the pages of a listing operation, one at a time.
 *
 * Ownership: the caller frees it with `pcsdk_pager_free`. Views of it live as long as it does. Threads: each page goes
 * to one of them; it may be used by several threads at the same time.
 */
typedef struct pcsdk_pager pcsdk_pager;

/**
 * An answer of the server, read to its end.
 *
 * Ownership: the caller frees it with `pcsdk_response_free`. Views of it live as long as it does. Threads: it may be
 * used by several threads at the same time.
 */
typedef struct pcsdk_response pcsdk_response;

/**
 * A private server on the loopback address that answers both vendors' logins and every operation of the catalogue.
 *
 * Ownership: the caller frees it with `pcsdk_sandbox_free`, which stops it. Threads: it may be used by several
 * threads at the same time.
 */
typedef struct pcsdk_sandbox pcsdk_sandbox;

/**
 * Text that the library made for the caller. Its memory is wiped when it is freed, since it may be a login.
 *
 * Ownership: the caller frees it with `pcsdk_text_free`. Views of it live as long as it does. Threads: it may be used
 * by several threads at the same time.
 */
typedef struct pcsdk_text pcsdk_text;

/**
 * UTF-8 text that somebody else owns, not terminated by NUL. `data` is NULL when there is no text.
 *
 * Passed in, it is borrowed for the call, and NULL means the same as empty. Returned, it lives as long as the handle
 * it was asked of.
 */
typedef struct {
    /**
     * The first byte, or NULL.
     */
    const char *data;
    /**
     * The number of bytes.
     */
    size_t len;
} pcsdk_str;

/**
 * Bytes that somebody else owns. `data` is NULL when there are none.
 *
 * Passed in, they are borrowed for the call. Returned, they live as long as the handle they were asked of.
 */
typedef struct {
    /**
     * The first byte, or NULL.
     */
    const uint8_t *data;
    /**
     * The number of bytes.
     */
    size_t len;
} pcsdk_bytes;

/**
 * Takes a log line, which holds no secret. `level` is one of `pcsdk_level`; `text` lives until the callback returns.
 *
 * Threads: called on the thread that makes the call, with no lock held; several threads may be in it at once.
 */
typedef void (*pcsdk_observer_log)(void *userdata, uint32_t level, pcsdk_str text);

/**
 * Takes a step in the life of a login: `beforeLogin`, `loginSuccess`, `loginError`, `beforeRefresh`,
 * `refreshSuccess`, `refreshError`, `accessViolation`, `beforeLogout`, `logoutSuccess`, `logoutError`, `rateLimit`.
 *
 * `error` is NULL unless the event reports a failure. It and `event` live until the callback returns; it is not
 * freed by the callback. Threads: as `pcsdk_observer_log`.
 */
typedef void (*pcsdk_observer_event)(void *userdata, pcsdk_str event, const pcsdk_error *error);

/**
 * Takes a wait that a rate limit brings: the operation, the throttling group (no text when it is not known), how long,
 * and 429 when the server has refused, 0 when the request is held back so that it need not.
 *
 * It only watches; the client option `max_retry_wait` bounds such waits, and a cancel handle ends them. The texts live
 * until the callback returns. Threads: as `pcsdk_observer_log`.
 */
typedef void (*pcsdk_rate_limit_hook)(void *userdata,
                                      pcsdk_str operation,
                                      pcsdk_str group,
                                      uint64_t wait_ms,
                                      uint32_t status);

/**
 * Gives the text that was saved last: a `pcsdk_text_new`, which the library frees, in `text_out`; or leaves NULL there
 * when there is none. Returns 0 when that is done, anything else when the store cannot be read.
 *
 * Threads: called on the thread that makes the call, as all functions of a store; several may be in it at once.
 */
typedef int (*pcsdk_store_load)(void *userdata, pcsdk_text **text_out);

/**
 * Replaces what was saved, as a whole or not at all. `text` holds secrets, and lives until the function returns.
 * Returns 0 when that is done.
 */
typedef int (*pcsdk_store_save)(void *userdata, pcsdk_str text);

/**
 * Forgets what was saved. Returns 0 when that is done.
 */
typedef int (*pcsdk_store_remove)(void *userdata);

/**
 * Keeps the other users of the store from changing it. Returns 0 when it is locked.
 */
typedef int (*pcsdk_store_lock)(void *userdata);

/**
 * Gives the lock back, on the thread that took it.
 */
typedef void (*pcsdk_store_unlock)(void *userdata);

/**
 * Asked, while a call waits, whether it should stop; anything but 0 stops it with `PCSDK_CANCELLED`.
 *
 * Threads: called on the thread that makes the call, at least every 50 ms of waiting and after a signal.
 */
typedef int (*pcsdk_interrupt)(void *userdata);

/**
 * Shows the user a login page: opens a browser at the address, or hands the address on; anything but 0 means that it
 * cannot, which ends the login with `PCSDK_CONFIG`. It must come back without waiting for the user.
 *
 * `url` lives until the callback returns. Threads: called on the thread that logs in.
 */
typedef int (*pcsdk_open)(void *userdata, pcsdk_str url);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the loaded library, such as `0.1.0`. The text lives for ever.
 */
pcsdk_str pcsdk_version(void);

/**
 * The version of the loaded library's ABI; it fits this header when it equals `PCSDK_ABI_VERSION`.
 */
uint32_t pcsdk_abi_version(void);

/**
 * The stable name of a status: `ok`, `config`, `rate_limited`, …
 *
 * Returns no text for a number that is no status. The text lives for ever.
 */
pcsdk_str pcsdk_status_name(uint32_t status);

/**
 * Frees an error. NULL is allowed.
 */
void pcsdk_error_free(pcsdk_error *error);

/**
 * What kind of failure: the status that the failed function returned. `PCSDK_OK` for NULL.
 */
pcsdk_status pcsdk_error_status(const pcsdk_error *error);

/**
 * The stable name of the kind: `argument`, `rate_limited`, …
 */
pcsdk_str pcsdk_error_kind_name(const pcsdk_error *error);

/**
 * What was being done, what came back, what to do.
 */
pcsdk_str pcsdk_error_message(const pcsdk_error *error);

/**
 * The operation id, or method and path, that failed. No text when there is none.
 */
pcsdk_str pcsdk_error_operation(const pcsdk_error *error);

/**
 * The vendor's error code (`bad.credentials`, `CMN-101`), else one of ours (`dns`, `tls`). No text when there is none.
 */
pcsdk_str pcsdk_error_code(const pcsdk_error *error);

/**
 * The HTTP status of the answer, 0 when there was none.
 */
uint32_t pcsdk_error_http_status(const pcsdk_error *error);

/**
 * The vendor's id of the exchange, for its support. No text when there is none.
 */
pcsdk_str pcsdk_error_request_id(const pcsdk_error *error);

/**
 * How long the server asked to wait, in milliseconds; -1 when it did not.
 */
int64_t pcsdk_error_retry_after_ms(const pcsdk_error *error);

/**
 * How many times the request was sent.
 */
uint32_t pcsdk_error_attempts(const pcsdk_error *error);

/**
 * How long the call waited between attempts and for the rate limit, in milliseconds.
 */
uint64_t pcsdk_error_waited_ms(const pcsdk_error *error);

/**
 * Whether the same call may succeed later.
 */
bool pcsdk_error_is_retryable(const pcsdk_error *error);

/**
 * Whether the server may have acted on the request although no answer came.
 */
bool pcsdk_error_outcome_unknown(const pcsdk_error *error);

/**
 * The answer's body, empty when there was none.
 */
pcsdk_bytes pcsdk_error_body(const pcsdk_error *error);

/**
 * The answer's headers as a JSON object, names in lower case; `{}` when there was no answer.
 */
pcsdk_str pcsdk_error_headers_json(const pcsdk_error *error);

/**
 * A field of the answer's JSON body, named by a JSON pointer such as `/message`.
 *
 * Returns the content of a string and the JSON of anything else; no text when the body is not JSON, or has no such
 * field.
 */
pcsdk_str pcsdk_error_field(const pcsdk_error *error,
                            pcsdk_str pointer);

/**
 * Makes a text, for a store's function that gives one.
 *
 * Returns `PCSDK_ARGUMENT` when it is not UTF-8.
 */
pcsdk_status pcsdk_text_new(pcsdk_str text, pcsdk_text **text_out, pcsdk_error **error_out);

/**
 * Frees a text. NULL is allowed.
 */
void pcsdk_text_free(pcsdk_text *text);

/**
 * The text itself.
 */
pcsdk_str pcsdk_text_view(const pcsdk_text *text);

/**
 * A field of a text that is JSON, named by a JSON pointer such as `/owner_id`.
 *
 * Returns the content of a string and the JSON of anything else; no text when there is no such field.
 */
pcsdk_str pcsdk_text_field(const pcsdk_text *text,
                           pcsdk_str pointer);

/**
 * Writes text as a JSON string, quotes and escapes included, to build arguments and grants from.
 *
 * Returns `PCSDK_ARGUMENT` when it is not UTF-8.
 */
pcsdk_status pcsdk_json_string(pcsdk_str text, pcsdk_text **text_out, pcsdk_error **error_out);

/**
 * Frees a response. NULL is allowed.
 */
void pcsdk_response_free(pcsdk_response *response);

/**
 * The HTTP status.
 */
uint32_t pcsdk_response_status(const pcsdk_response *response);

/**
 * What the body is.
 */
pcsdk_content pcsdk_response_content(const pcsdk_response *response);

/**
 * The body, decoded from its content coding.
 */
pcsdk_bytes pcsdk_response_body(const pcsdk_response *response);

/**
 * What the body is, and by `body_out` the body: both at once, for languages to which each call costs.
 *
 * `body_out` may be NULL; for a handle that is none it is told no bytes.
 */
pcsdk_content pcsdk_response_read(const pcsdk_response *response,
                                  pcsdk_bytes *body_out);

/**
 * The body as text. No text when it is not UTF-8.
 */
pcsdk_str pcsdk_response_text(const pcsdk_response *response);

/**
 * A field of a JSON body, named by a JSON pointer such as `/name` or `/entities/0/id`.
 *
 * Returns the content of a string and the JSON of anything else; no text when the body is not JSON, or has no such
 * field. A convenience for a few fields: each new pointer reads the body once.
 */
pcsdk_str pcsdk_response_field(const pcsdk_response *response,
                               pcsdk_str pointer);

/**
 * The first header of that name, in any case. No text when there is none.
 */
pcsdk_str pcsdk_response_header(const pcsdk_response *response, pcsdk_str name);

/**
 * The headers as a JSON object, names in lower case, values of repeated ones joined by `, `.
 */
pcsdk_str pcsdk_response_headers_json(const pcsdk_response *response);

/**
 * The vendor's id of the exchange. No text when there is none.
 */
pcsdk_str pcsdk_response_request_id(const pcsdk_response *response);

/**
 * How many times the request was sent.
 */
uint32_t pcsdk_response_attempts(const pcsdk_response *response);

/**
 * Makes the default configuration of a platform, one of `pcsdk_platform`.
 *
 * Returns `PCSDK_ARGUMENT` when it is none of them.
 */
pcsdk_status pcsdk_config_new(uint32_t platform,
                              pcsdk_config **config_out,
                              pcsdk_error **error_out);

/**
 * Makes a configuration from a JSON object of options, such as `{"environment":"mypurecloud.ie","timeout":30}`.
 *
 * Returns `PCSDK_CONFIG` for an unknown option, naming the nearest, or a value of the wrong type.
 */
pcsdk_status pcsdk_config_from_json(uint32_t platform,
                                    pcsdk_str options_json,
                                    pcsdk_config **config_out,
                                    pcsdk_error **error_out);

/**
 * Frees a configuration. NULL is allowed.
 */
void pcsdk_config_free(pcsdk_config *config);

/**
 * Sets an option whose value is text, such as `environment`, `base_url`, `client_id` or `storage_key`.
 *
 * Returns `PCSDK_CONFIG` for an unknown option, naming the nearest, or one that is not text.
 */
pcsdk_status pcsdk_config_set_text(pcsdk_config *config,
                                   pcsdk_str name,
                                   pcsdk_str text,
                                   pcsdk_error **error_out);

/**
 * Sets any option to a JSON value, such as `timeout` to `2.5` or `allow_custom_host` to `true`. `null` leaves it.
 *
 * Returns `PCSDK_CONFIG` for an unknown option, naming the nearest, or a value of the wrong type.
 */
pcsdk_status pcsdk_config_set_json(pcsdk_config *config,
                                   pcsdk_str name,
                                   pcsdk_str value_json,
                                   pcsdk_error **error_out);

/**
 * Watches the log lines, from `level` (one of `pcsdk_level`) upward, and the login events of the clients made from
 * now on.
 *
 * Either callback may be NULL. `userdata` is handed to both as it is. Ownership: the callbacks and what `userdata`
 * points to must outlive every client made from the configuration, and the calls they are in.
 * Returns `PCSDK_ARGUMENT` when `level` is none of `pcsdk_level`.
 */
pcsdk_status pcsdk_config_set_observer(pcsdk_config *config,
                                       uint32_t level,
                                       pcsdk_observer_log log,
                                       pcsdk_observer_event event,
                                       void *userdata,
                                       pcsdk_error **error_out);

/**
 * Watches the waits that rate limits bring to the clients made from now on.
 *
 * It watches beside an observer, whichever is set first. `userdata` is handed to the hook as it is. Ownership: as in
 * `pcsdk_config_set_observer`. NULL for `hook` takes it away.
 */
pcsdk_status pcsdk_config_set_rate_limit_hook(pcsdk_config *config,
                                              pcsdk_rate_limit_hook hook,
                                              void *userdata,
                                              pcsdk_error **error_out);

/**
 * Keeps the login of the clients made from now on where these functions say, in place of a file (`storage_key`).
 *
 * `remove`, `lock` and `unlock` may be NULL: without `remove` an empty text is saved; without `lock` the store serves
 * one process. The functions must not use the client. `userdata` is handed to all of them as it is. Ownership: the
 * functions and what `userdata` points to must outlive every client made from the configuration, and the calls they
 * are in. Returns `PCSDK_ARGUMENT` without `load` or `save`.
 */
pcsdk_status pcsdk_config_set_store(pcsdk_config *config,
                                    pcsdk_store_load load,
                                    pcsdk_store_save save,
                                    pcsdk_store_remove remove,
                                    pcsdk_store_lock lock,
                                    pcsdk_store_unlock unlock,
                                    void *userdata,
                                    pcsdk_error **error_out);

/**
 * Makes a client. Nothing is sent.
 *
 * What the configuration does not say is read now from the `PCSDK_` variables, the profile and the vendors' variables,
 * unless its option `use_environment` is false.
 * Returns `PCSDK_CONFIG` for an option that is not usable, `PCSDK_STORE` for a stored login that cannot be read.
 * Ownership: the configuration stays the caller's.
 */
pcsdk_status pcsdk_client_new(const pcsdk_config *config,
                              pcsdk_client **client_out,
                              pcsdk_error **error_out);

/**
 * Makes a second handle of the same client, login and connections included.
 *
 * Returns `PCSDK_ARGUMENT` when the client is none.
 */
pcsdk_status pcsdk_client_clone(const pcsdk_client *client,
                                pcsdk_client **client_out,
                                pcsdk_error **error_out);

/**
 * Frees a client. NULL is allowed. Calls that other threads are in go on to their end.
 */
void pcsdk_client_free(pcsdk_client *client);

/**
 * From now on tells the observer the client's log lines from `level`, one of `pcsdk_level`, upward; `PCSDK_LEVEL_NONE`
 * saves building them. Does nothing without an observer.
 *
 * Returns `PCSDK_ARGUMENT` when `level` is none of `pcsdk_level`.
 */
pcsdk_status pcsdk_client_set_log_level(const pcsdk_client *client,
                                        uint32_t level,
                                        pcsdk_error **error_out);

/**
 * Which platform the client speaks to: one of `pcsdk_platform`, 0 for NULL.
 */
uint32_t pcsdk_client_platform(const pcsdk_client *client);

/**
 * The API's base URL.
 *
 * Returns `PCSDK_ARGUMENT` when the client is none.
 */
pcsdk_status pcsdk_client_base_url(const pcsdk_client *client,
                                   pcsdk_text **text_out,
                                   pcsdk_error **error_out);

/**
 * Moves to another environment: a region or server name, a domain, or a loopback URL. Affects later calls.
 *
 * Returns `PCSDK_CONFIG` for a name that is not in the vendors' lists, unless custom hosts are allowed.
 */
pcsdk_status pcsdk_client_set_environment(const pcsdk_client *client,
                                          pcsdk_str name,
                                          pcsdk_error **error_out);

/**
 * Sends later calls through a gateway, such as `{"host":"gateway.example.com","path_params_api":"proxy"}`.
 *
 * The other fields are `protocol` (https), `port` and `path_params_login`; `null` takes the gateway away. Naming a
 * gateway allows its host. Returns `PCSDK_CONFIG` for one that is not usable.
 */
pcsdk_status pcsdk_client_set_gateway(const pcsdk_client *client,
                                      pcsdk_str gateway_json,
                                      pcsdk_error **error_out);

/**
 * Logs in with a grant, such as `{"grant":"client_credentials","client_id":"…","client_secret":"…"}`.
 *
 * Without `grant`, such as `{}` or an empty text, it is the login that the configuration, the variables or the profile
 * describe. The grants are `client_credentials`, `password`, `jwt`, `authorization_code`, `saml2` and `refresh_token`. The
 * response is the token endpoint's.
 *
 * `pkce` and `implicit` open the user's browser (`pcsdk_call_options_set_open`) at the login page and wait for it at
 * `redirect_uri`, an `http` address of this machine, whose port may be left out; their other fields are the options of
 * `pcsdk_client_login_url`. They give up after the options' timeout, five minutes without one. The answer of
 * `implicit`, which asks no token endpoint, holds the token's fields all the same.
 *
 * Returns `PCSDK_ARGUMENT` for a grant that is not usable, `PCSDK_AUTH` when the server or the user says no,
 * `PCSDK_TIMEOUT` when nobody finished the login in the browser.
 */
pcsdk_status pcsdk_client_login(const pcsdk_client *client,
                                pcsdk_str grant_json,
                                const pcsdk_call_options *options,
                                pcsdk_response **response_out,
                                pcsdk_error **error_out);

/**
 * Revokes the login at the server and forgets it here, here in any case.
 *
 * The response becomes NULL when there was no login. Returns the failure when the server did not confirm.
 */
pcsdk_status pcsdk_client_logout(const pcsdk_client *client,
                                 const pcsdk_call_options *options,
                                 pcsdk_response **response_out,
                                 pcsdk_error **error_out);

/**
 * Renews the login now.
 *
 * The response becomes NULL when another thread or process has just done so. Returns `PCSDK_AUTH` when the login is
 * gone for good; other failures leave it as it is.
 */
pcsdk_status pcsdk_client_refresh(const pcsdk_client *client,
                                  const pcsdk_call_options *options,
                                  pcsdk_response **response_out,
                                  pcsdk_error **error_out);

/**
 * Uses a token that was obtained elsewhere; empty text forgets the login.
 *
 * Returns `PCSDK_ARGUMENT` when the token cannot be sent in a header.
 */
pcsdk_status pcsdk_client_set_access_token(const pcsdk_client *client,
                                           pcsdk_str token,
                                           pcsdk_error **error_out);

/**
 * Forgets the login without telling the server.
 *
 * Returns `PCSDK_STORE` when the stored login cannot be removed.
 */
pcsdk_status pcsdk_client_forget(const pcsdk_client *client, pcsdk_error **error_out);

/**
 * The login as a JSON object with the vendors' fields, `{}` without one. It holds secrets.
 *
 * `time_unit`, one of `pcsdk_time_unit`, is that of its moments. Returns `PCSDK_ARGUMENT` when it is none.
 */
pcsdk_status pcsdk_client_auth_data(const pcsdk_client *client,
                                    uint32_t time_unit,
                                    pcsdk_text **text_out,
                                    pcsdk_error **error_out);

/**
 * Takes a login that `pcsdk_client_auth_data` gave, or one of the vendors' SDKs; `{}` forgets the login.
 *
 * Returns `PCSDK_ARGUMENT` when it is no such object.
 */
pcsdk_status pcsdk_client_set_auth_data(const pcsdk_client *client,
                                        pcsdk_str data_json,
                                        pcsdk_error **error_out);

/**
 * Whether a token is at hand that has not run out. Asks nobody.
 */
bool pcsdk_client_is_token_valid(const pcsdk_client *client);

/**
 * Whether calls can be made, if need be after a renewal. Asks nobody.
 */
bool pcsdk_client_is_authorized(const pcsdk_client *client);

/**
 * The address of the vendor's login page, as the JSON object `{"url", "state", "code_verifier"}`; its fields can be
 * read with `pcsdk_text_field`. Nothing is sent.
 *
 * The state, and with PKCE the verifier, are kept in the user's session until the browser comes back. The options
 * are a JSON object: `redirect_uri`; `client_id`, else the configuration's; `state`, else random; `use_pkce`, or a
 * `code_challenge` of the caller's own; `implicit`; `scope`, `prompt`, `login_hint`, `nonce`; for PureCloud `org` with
 * `provider`, and `target`; for RingCentral `brand_id`, `display`, `ui_options`, `ui_locales`, `locale_id`,
 * `response_hint`. Returns `PCSDK_ARGUMENT` for one that is missing, unknown or not usable.
 */
pcsdk_status pcsdk_client_login_url(const pcsdk_client *client,
                                    pcsdk_str options_json,
                                    pcsdk_text **text_out,
                                    pcsdk_error **error_out);

/**
 * What the login page sent the browser back with, as a JSON object: `code`, or `access_token` and its kin.
 *
 * `address` is the whole address, its query or its fragment. `state` is the one that `pcsdk_client_login_url` gave;
 * the answer is compared with it, unless its data are NULL. Returns `PCSDK_AUTH` for a refusal, whose code is the
 * page's (`access_denied`), or an answer to another login (`state_mismatch`), `PCSDK_ARGUMENT` for what is no answer.
 */
pcsdk_status pcsdk_client_parse_login_redirect(const pcsdk_client *client,
                                               pcsdk_str address,
                                               pcsdk_str state,
                                               pcsdk_text **text_out,
                                               pcsdk_error **error_out);

/**
 * A fresh PKCE verifier of `length` characters, 43 to 128, from the system's random source (RFC 7636).
 *
 * Returns `PCSDK_ARGUMENT` for any other length.
 */
pcsdk_status pcsdk_pkce_verifier(size_t length,
                                 pcsdk_text **text_out,
                                 pcsdk_error **error_out);

/**
 * The PKCE challenge of a verifier, by the method `S256`.
 *
 * Returns `PCSDK_ARGUMENT` when it is no verifier.
 */
pcsdk_status pcsdk_pkce_challenge(pcsdk_str verifier,
                                  pcsdk_text **text_out,
                                  pcsdk_error **error_out);

/**
 * Calls an operation of the catalogue by its id, such as `getUsersMe` with `{"expand":["presence"]}`.
 *
 * `arguments_json` is a JSON object, the request body in it under `body`; empty for none. `options` may be NULL.
 * Returns `PCSDK_ARGUMENT` before anything is sent, naming the nearest for a misspelt name; then the kinds of login,
 * connection and HTTP status.
 */
pcsdk_status pcsdk_call(const pcsdk_client *client,
                        pcsdk_str operation,
                        pcsdk_str arguments_json,
                        const pcsdk_call_options *options,
                        pcsdk_response **response_out,
                        pcsdk_error **error_out);

/**
 * Calls an operation with positional arguments, a JSON list in the order of its required parameters, and named ones,
 * a JSON object.
 *
 * Either may be empty. Returns as `pcsdk_call`.
 */
pcsdk_status pcsdk_invoke(const pcsdk_client *client,
                          pcsdk_str operation,
                          pcsdk_str positional_json,
                          pcsdk_str named_json,
                          const pcsdk_call_options *options,
                          pcsdk_response **response_out,
                          pcsdk_error **error_out);

/**
 * Sends a request that the catalogue need not know: a method, and a path on the API host or an absolute URL on one
 * of the environment's hosts.
 *
 * `query_json` and `headers_json` are JSON objects, empty for none. `body` is JSON unless the headers name another
 * content type; its `data` is NULL for no body at all. Returns as `pcsdk_call`, and `PCSDK_ORIGIN` for a URL that is
 * none of the environment's.
 */
pcsdk_status pcsdk_request(const pcsdk_client *client,
                           pcsdk_str method,
                           pcsdk_str path,
                           pcsdk_str query_json,
                           pcsdk_str headers_json,
                           pcsdk_bytes body,
                           const pcsdk_call_options *options,
                           pcsdk_response **response_out,
                           pcsdk_error **error_out);

/**
 * Downloads into the file at `path`, which is there only once it is complete: until then, and after a failure, what
 * has come is kept beside it under its name with `.part` behind it.
 *
 * `source` is a path on the API host, or an https URL. One on the environment's hosts gets the login; any other, such
 * as an address that is signed already, gets none, wherever it leads. A transfer that breaks off is resumed where the
 * server makes that possible, and begun anew elsewhere. The size is not limited; of the limits on time only the
 * options' own `timeout` is for the whole. The response has no body. Returns as `pcsdk_call`, `PCSDK_ORIGIN` for a
 * URL or redirect that is not https, and `PCSDK_STORE` for a file that cannot be written.
 */
pcsdk_status pcsdk_download(const pcsdk_client *client,
                            pcsdk_str source,
                            pcsdk_str path,
                            const pcsdk_call_options *options,
                            pcsdk_response **response_out,
                            pcsdk_error **error_out);

/**
 * Makes options that say nothing yet.
 */
pcsdk_call_options *pcsdk_call_options_new(void);

/**
 * Frees options. NULL is allowed.
 */
void pcsdk_call_options_free(pcsdk_call_options *options);

/**
 * Sets `timeout` (seconds for the whole call, or `timeout_ms`), `max_attempts`, `max_retry_wait` (seconds, or
 * `max_retry_wait_ms`: the longest wait that a server may ask for), `idempotent` (true: the request may be sent again
 * although the server may have acted on it), `skip_bad_items` (see `pcsdk_pager_bad_items`) and `headers` from a JSON object; what it leaves out goes back to its
 * default.
 *
 * Returns `PCSDK_ARGUMENT` for an unknown option or a value of the wrong type.
 */
pcsdk_status pcsdk_call_options_set_json(pcsdk_call_options *options,
                                         pcsdk_str options_json,
                                         pcsdk_error **error_out);

/**
 * Lets calls be cancelled from any thread.
 *
 * Ownership: `cancel` stays the caller's, and may be freed while calls use it.
 * Returns `PCSDK_ARGUMENT` when a handle is none.
 */
pcsdk_status pcsdk_call_options_set_cancel(pcsdk_call_options *options,
                                           const pcsdk_cancel *cancel,
                                           pcsdk_error **error_out);

/**
 * Lets calls be stopped from their own thread; NULL takes the callback away.
 *
 * Ownership: the callback and what `userdata` points to must outlive the calls made with these options.
 * Returns `PCSDK_ARGUMENT` when the options are none.
 */
pcsdk_status pcsdk_call_options_set_interrupt(pcsdk_call_options *options,
                                              pcsdk_interrupt interrupt,
                                              void *userdata,
                                              pcsdk_error **error_out);

/**
 * Lets the caller show the page of a login in the browser (the grants `pkce` and `implicit`); NULL takes the callback
 * away, and the system's browser is opened.
 *
 * Ownership: the callback and what `userdata` points to must outlive the calls made with these options.
 * Returns `PCSDK_ARGUMENT` when the options are none.
 */
pcsdk_status pcsdk_call_options_set_open(pcsdk_call_options *options,
                                         pcsdk_open open,
                                         void *userdata,
                                         pcsdk_error **error_out);

/**
 * Makes one that has not been cancelled.
 */
pcsdk_cancel *pcsdk_cancel_new(void);

/**
 * Frees one. NULL is allowed. Nothing is cancelled by it.
 */
void pcsdk_cancel_free(pcsdk_cancel *cancel);

/**
 * Stops every call that was given it, now and later. It takes a lock, so a signal handler must not call it.
 */
void pcsdk_cancel_cancel(const pcsdk_cancel *cancel);

/**
 * Whether it was cancelled.
 */
bool pcsdk_cancel_is_cancelled(const pcsdk_cancel *cancel);

/**
 * Makes a walk over a listing operation, with arguments as for `pcsdk_invoke`. Nothing is sent yet.
 *
 * `cursor`, from `pcsdk_pager_cursor`, goes on where an earlier run stopped; empty starts at the beginning. Returns
 * `PCSDK_ARGUMENT` for an operation that does not page, and for arguments or a cursor that are not usable.
 */
pcsdk_status pcsdk_pager_new(const pcsdk_client *client,
                             pcsdk_str operation,
                             pcsdk_str positional_json,
                             pcsdk_str named_json,
                             pcsdk_str cursor,
                             pcsdk_pager **pager_out,
                             pcsdk_error **error_out);

/**
 * Frees a walk. NULL is allowed.
 */
void pcsdk_pager_free(pcsdk_pager *pager);

/**
 * Fetches the next page. The response becomes NULL after the last one.
 *
 * `options` may be NULL. Returns as `pcsdk_call`, `PCSDK_ORIGIN` for a link to another host, and `PCSDK_DECODE` for
 * a page that is not JSON or a list that goes round in circles. After a failure the same page may be asked for again.
 */
pcsdk_status pcsdk_pager_next(const pcsdk_pager *pager,
                              const pcsdk_call_options *options,
                              pcsdk_response **response_out,
                              pcsdk_error **error_out);

/**
 * The place of the items in each page, as the keys that lead there joined by dots (`entities`, `results.entities`);
 * empty when the page itself is the list. An absent list is an empty one.
 */
pcsdk_str pcsdk_pager_items(const pcsdk_pager *pager);

/**
 * How many items of the page in hand an earlier run has taken: they are to be left out.
 */
uint64_t pcsdk_pager_skip(const pcsdk_pager *pager);

/**
 * The items of the page in hand that no parser takes, where the call option `skip_bad_items` asks to go on without
 * them: a JSON list of objects with `index` (the place in the page's list, from 0, where null stands now), `message`
 * (what is wrong) and `raw` (the item's bytes in Base64). Without that option such an item is `PCSDK_DECODE`.
 */
pcsdk_status pcsdk_pager_bad_items(const pcsdk_pager *pager,
                                   pcsdk_text **text_out,
                                   pcsdk_error **error_out);

/**
 * Where to go on after `taken` items of the page in hand, those left out among them, as text for `pcsdk_pager_new`
 * in another process.
 */
pcsdk_status pcsdk_pager_cursor(const pcsdk_pager *pager,
                                uint64_t taken,
                                pcsdk_text **text_out,
                                pcsdk_error **error_out);

/**
 * The groups of a platform's operations as a JSON list of names: `["Alerting","Analytics",…]`.
 *
 * Returns `PCSDK_ARGUMENT` when `platform` is none of `pcsdk_platform`.
 */
pcsdk_status pcsdk_groups(uint32_t platform, pcsdk_text **text_out, pcsdk_error **error_out);

/**
 * The operations of a group as a JSON list of ids, empty for a group that is not there.
 *
 * Returns `PCSDK_ARGUMENT` when `platform` is none of `pcsdk_platform`.
 */
pcsdk_status pcsdk_methods(uint32_t platform,
                           pcsdk_str group,
                           pcsdk_text **text_out,
                           pcsdk_error **error_out);

/**
 * The operation that a group offers under a name in any spelling, `get_users_me` or `getUsersMe`, as a JSON object.
 *
 * Its fields: `id`, `method`, `path`, `positional` (the names of the required parameters, in their order), `params`
 * (objects of `name`, `in`, `type` and `required`), `read_only` (a POST that may be sent again like a GET),
 * `deprecated`, `preview`.
 * Returns `PCSDK_ARGUMENT` when there is none, naming the nearest.
 */
pcsdk_status pcsdk_method(uint32_t platform,
                          pcsdk_str group,
                          pcsdk_str name,
                          pcsdk_text **text_out,
                          pcsdk_error **error_out);

/**
 * Starts a sandbox on a thread of its own. `options_json` is a JSON object such as `{"throttle":5}`; empty for none.
 *
 * Returns `PCSDK_CONFIG` for options that are not usable or a port that is taken.
 */
pcsdk_status pcsdk_sandbox_start(pcsdk_str options_json,
                                 pcsdk_sandbox **sandbox_out,
                                 pcsdk_error **error_out);

/**
 * Stops a sandbox and frees it. NULL is allowed.
 */
void pcsdk_sandbox_free(pcsdk_sandbox *sandbox);

/**
 * Its base URL, such as `http://127.0.0.1:40001`, for the option `base_url`.
 */
pcsdk_str pcsdk_sandbox_url(const pcsdk_sandbox *sandbox);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/**
 * The view of a text that ends with NUL; none for NULL. It lives as long as the text.
 */
static inline pcsdk_str pcsdk_str_c(const char *text) {
    pcsdk_str view;
    view.data = text;
    view.len = text ? strlen(text) : 0;
    return view;
}

#endif /* PCSDK_H */
