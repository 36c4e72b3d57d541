/* Generated from bindings-c/src by `cargo dev generate`; do not edit. */

typedef enum {
    PCSDK_OK = 0,
    PCSDK_CONFIG = 1,
    PCSDK_ARGUMENT = 2,
    PCSDK_AUTH = 3,
    PCSDK_CONNECTION = 4,
    PCSDK_TIMEOUT = 5,
    PCSDK_CANCELLED = 6,
    PCSDK_DECODE = 7,
    PCSDK_STORE = 8,
    PCSDK_ORIGIN = 9,
    PCSDK_BAD_REQUEST = 20,
    PCSDK_UNAUTHORIZED = 21,
    PCSDK_FORBIDDEN = 22,
    PCSDK_NOT_FOUND = 23,
    PCSDK_CONFLICT = 24,
    PCSDK_RATE_LIMITED = 25,
    PCSDK_SERVER = 26,
    PCSDK_API = 27,
    PCSDK_INTERNAL = 90,
} pcsdk_status;

typedef enum {
    PCSDK_CONTENT_EMPTY = 0,
    PCSDK_CONTENT_JSON = 1,
    PCSDK_CONTENT_TEXT = 2,
    PCSDK_CONTENT_BINARY = 3,
} pcsdk_content;

typedef enum {
    PCSDK_ABI_VERSION = 1,
} pcsdk_abi;

typedef enum {
    PCSDK_LEVEL_DEBUG = 1,
    PCSDK_LEVEL_INFO = 2,
    PCSDK_LEVEL_WARNING = 3,
    PCSDK_LEVEL_PREVIEW = 4,
    PCSDK_LEVEL_DEPRECATED = 5,
    PCSDK_LEVEL_NONE = 6,
} pcsdk_level;

typedef enum {
    PCSDK_PLATFORM_PURECLOUD = 1,
    PCSDK_PLATFORM_RINGCENTRAL = 2,
} pcsdk_platform;

typedef enum {
    PCSDK_TIME_SECONDS = 1,
    PCSDK_TIME_MILLISECONDS = 2,
} pcsdk_time_unit;

typedef struct pcsdk_call_options pcsdk_call_options;

typedef struct pcsdk_cancel pcsdk_cancel;

typedef struct pcsdk_client pcsdk_client;

typedef struct pcsdk_config pcsdk_config;

typedef struct pcsdk_error pcsdk_error;

typedef struct pcsdk_pager pcsdk_pager;

typedef struct pcsdk_response pcsdk_response;

typedef struct pcsdk_sandbox pcsdk_sandbox;

typedef struct pcsdk_text pcsdk_text;

typedef struct {
    const char *data;
    size_t len;
} pcsdk_str;

typedef struct {
    const uint8_t *data;
    size_t len;
} pcsdk_bytes;

typedef void (*pcsdk_observer_log)(void *userdata, uint32_t level, pcsdk_str text);

typedef void (*pcsdk_observer_event)(void *userdata, pcsdk_str event, const pcsdk_error *error);

typedef void (*pcsdk_rate_limit_hook)(void *userdata,
                                      pcsdk_str operation,
                                      pcsdk_str group,
                                      uint64_t wait_ms,
                                      uint32_t status);

typedef int (*pcsdk_store_load)(void *userdata, pcsdk_text **text_out);

typedef int (*pcsdk_store_save)(void *userdata, pcsdk_str text);

typedef int (*pcsdk_store_remove)(void *userdata);

typedef int (*pcsdk_store_lock)(void *userdata);

typedef void (*pcsdk_store_unlock)(void *userdata);

typedef int (*pcsdk_interrupt)(void *userdata);

typedef int (*pcsdk_open)(void *userdata, pcsdk_str url);

pcsdk_str pcsdk_version(void);

uint32_t pcsdk_abi_version(void);

pcsdk_str pcsdk_status_name(uint32_t status);

void pcsdk_error_free(pcsdk_error *error);

pcsdk_status pcsdk_error_status(const pcsdk_error *error);

pcsdk_str pcsdk_error_kind_name(const pcsdk_error *error);

pcsdk_str pcsdk_error_message(const pcsdk_error *error);

pcsdk_str pcsdk_error_operation(const pcsdk_error *error);

pcsdk_str pcsdk_error_code(const pcsdk_error *error);

uint32_t pcsdk_error_http_status(const pcsdk_error *error);

pcsdk_str pcsdk_error_request_id(const pcsdk_error *error);

int64_t pcsdk_error_retry_after_ms(const pcsdk_error *error);

uint32_t pcsdk_error_attempts(const pcsdk_error *error);

uint64_t pcsdk_error_waited_ms(const pcsdk_error *error);

bool pcsdk_error_is_retryable(const pcsdk_error *error);

bool pcsdk_error_outcome_unknown(const pcsdk_error *error);

pcsdk_bytes pcsdk_error_body(const pcsdk_error *error);

pcsdk_str pcsdk_error_headers_json(const pcsdk_error *error);

pcsdk_str pcsdk_error_field(const pcsdk_error *error, pcsdk_str pointer);

pcsdk_status pcsdk_text_new(pcsdk_str text, pcsdk_text **text_out, pcsdk_error **error_out);

void pcsdk_text_free(pcsdk_text *text);

pcsdk_str pcsdk_text_view(const pcsdk_text *text);

pcsdk_str pcsdk_text_field(const pcsdk_text *text, pcsdk_str pointer);

pcsdk_status pcsdk_json_string(pcsdk_str text, pcsdk_text **text_out, pcsdk_error **error_out);

void pcsdk_response_free(pcsdk_response *response);

uint32_t pcsdk_response_status(const pcsdk_response *response);

pcsdk_content pcsdk_response_content(const pcsdk_response *response);

pcsdk_bytes pcsdk_response_body(const pcsdk_response *response);

pcsdk_content pcsdk_response_read(const pcsdk_response *response, pcsdk_bytes *body_out);

pcsdk_str pcsdk_response_text(const pcsdk_response *response);

pcsdk_str pcsdk_response_field(const pcsdk_response *response, pcsdk_str pointer);

pcsdk_str pcsdk_response_header(const pcsdk_response *response, pcsdk_str name);

pcsdk_str pcsdk_response_headers_json(const pcsdk_response *response);

pcsdk_str pcsdk_response_request_id(const pcsdk_response *response);

uint32_t pcsdk_response_attempts(const pcsdk_response *response);

pcsdk_status pcsdk_config_new(uint32_t platform,
                              pcsdk_config **config_out,
                              pcsdk_error **error_out);

pcsdk_status pcsdk_config_from_json(uint32_t platform,
                                    pcsdk_str options_json,
                                    pcsdk_config **config_out,
                                    pcsdk_error **error_out);

void pcsdk_config_free(pcsdk_config *config);

pcsdk_status pcsdk_config_set_text(pcsdk_config *config,
                                   pcsdk_str name,
                                   pcsdk_str text,
                                   pcsdk_error **error_out);

pcsdk_status pcsdk_config_set_json(pcsdk_config *config,
                                   pcsdk_str name,
                                   pcsdk_str value_json,
                                   pcsdk_error **error_out);

pcsdk_status pcsdk_config_set_observer(pcsdk_config *config,
                                       uint32_t level,
                                       pcsdk_observer_log log,
                                       pcsdk_observer_event event,
                                       void *userdata,
                                       pcsdk_error **error_out);

pcsdk_status pcsdk_config_set_rate_limit_hook(pcsdk_config *config,
                                              pcsdk_rate_limit_hook hook,
                                              void *userdata,
                                              pcsdk_error **error_out);

pcsdk_status pcsdk_config_set_store(pcsdk_config *config,
                                    pcsdk_store_load load,
                                    pcsdk_store_save save,
                                    pcsdk_store_remove remove,
                                    pcsdk_store_lock lock,
                                    pcsdk_store_unlock unlock,
                                    void *userdata,
                                    pcsdk_error **error_out);

pcsdk_status pcsdk_client_new(const pcsdk_config *config,
                              pcsdk_client **client_out,
                              pcsdk_error **error_out);

pcsdk_status pcsdk_client_clone(const pcsdk_client *client,
                                pcsdk_client **client_out,
                                pcsdk_error **error_out);

void pcsdk_client_free(pcsdk_client *client);

pcsdk_status pcsdk_client_set_log_level(const pcsdk_client *client,
                                        uint32_t level,
                                        pcsdk_error **error_out);

uint32_t pcsdk_client_platform(const pcsdk_client *client);

pcsdk_status pcsdk_client_base_url(const pcsdk_client *client,
                                   pcsdk_text **text_out,
                                   pcsdk_error **error_out);

pcsdk_status pcsdk_client_set_environment(const pcsdk_client *client,
                                          pcsdk_str name,
                                          pcsdk_error **error_out);

pcsdk_status pcsdk_client_set_gateway(const pcsdk_client *client,
                                      pcsdk_str gateway_json,
                                      pcsdk_error **error_out);

pcsdk_status pcsdk_client_login(const pcsdk_client *client,
                                pcsdk_str grant_json,
                                const pcsdk_call_options *options,
                                pcsdk_response **response_out,
                                pcsdk_error **error_out);

pcsdk_status pcsdk_client_logout(const pcsdk_client *client,
                                 const pcsdk_call_options *options,
                                 pcsdk_response **response_out,
                                 pcsdk_error **error_out);

pcsdk_status pcsdk_client_refresh(const pcsdk_client *client,
                                  const pcsdk_call_options *options,
                                  pcsdk_response **response_out,
                                  pcsdk_error **error_out);

pcsdk_status pcsdk_client_set_access_token(const pcsdk_client *client,
                                           pcsdk_str token,
                                           pcsdk_error **error_out);

pcsdk_status pcsdk_client_forget(const pcsdk_client *client, pcsdk_error **error_out);

pcsdk_status pcsdk_client_auth_data(const pcsdk_client *client,
                                    uint32_t time_unit,
                                    pcsdk_text **text_out,
                                    pcsdk_error **error_out);

pcsdk_status pcsdk_client_set_auth_data(const pcsdk_client *client,
                                        pcsdk_str data_json,
                                        pcsdk_error **error_out);

bool pcsdk_client_is_token_valid(const pcsdk_client *client);

bool pcsdk_client_is_authorized(const pcsdk_client *client);

pcsdk_status pcsdk_client_login_url(const pcsdk_client *client,
                                    pcsdk_str options_json,
                                    pcsdk_text **text_out,
                                    pcsdk_error **error_out);

pcsdk_status pcsdk_client_parse_login_redirect(const pcsdk_client *client,
                                               pcsdk_str address,
                                               pcsdk_str state,
                                               pcsdk_text **text_out,
                                               pcsdk_error **error_out);

pcsdk_status pcsdk_pkce_verifier(size_t length, pcsdk_text **text_out, pcsdk_error **error_out);

pcsdk_status pcsdk_pkce_challenge(pcsdk_str verifier,
                                  pcsdk_text **text_out,
                                  pcsdk_error **error_out);

pcsdk_status pcsdk_call(const pcsdk_client *client,
                        pcsdk_str operation,
                        pcsdk_str arguments_json,
                        const pcsdk_call_options *options,
                        pcsdk_response **response_out,
                        pcsdk_error **error_out);

pcsdk_status pcsdk_invoke(const pcsdk_client *client,
                          pcsdk_str operation,
                          pcsdk_str positional_json,
                          pcsdk_str named_json,
                          const pcsdk_call_options *options,
                          pcsdk_response **response_out,
                          pcsdk_error **error_out);

pcsdk_status pcsdk_request(const pcsdk_client *client,
                           pcsdk_str method,
                           pcsdk_str path,
                           pcsdk_str query_json,
                           pcsdk_str headers_json,
                           pcsdk_bytes body,
                           const pcsdk_call_options *options,
                           pcsdk_response **response_out,
                           pcsdk_error **error_out);

pcsdk_status pcsdk_download(const pcsdk_client *client,
                            pcsdk_str source,
                            pcsdk_str path,
                            const pcsdk_call_options *options,
                            pcsdk_response **response_out,
                            pcsdk_error **error_out);

pcsdk_call_options *pcsdk_call_options_new(void);

void pcsdk_call_options_free(pcsdk_call_options *options);

pcsdk_status pcsdk_call_options_set_json(pcsdk_call_options *options,
                                         pcsdk_str options_json,
                                         pcsdk_error **error_out);

pcsdk_status pcsdk_call_options_set_cancel(pcsdk_call_options *options,
                                           const pcsdk_cancel *cancel,
                                           pcsdk_error **error_out);

pcsdk_status pcsdk_call_options_set_interrupt(pcsdk_call_options *options,
                                              pcsdk_interrupt interrupt,
                                              void *userdata,
                                              pcsdk_error **error_out);

pcsdk_status pcsdk_call_options_set_open(pcsdk_call_options *options,
                                         pcsdk_open open,
                                         void *userdata,
                                         pcsdk_error **error_out);

pcsdk_cancel *pcsdk_cancel_new(void);

void pcsdk_cancel_free(pcsdk_cancel *cancel);

void pcsdk_cancel_cancel(const pcsdk_cancel *cancel);

bool pcsdk_cancel_is_cancelled(const pcsdk_cancel *cancel);

pcsdk_status pcsdk_pager_new(const pcsdk_client *client,
                             pcsdk_str operation,
                             pcsdk_str positional_json,
                             pcsdk_str named_json,
                             pcsdk_str cursor,
                             pcsdk_pager **pager_out,
                             pcsdk_error **error_out);

void pcsdk_pager_free(pcsdk_pager *pager);

pcsdk_status pcsdk_pager_next(const pcsdk_pager *pager,
                              const pcsdk_call_options *options,
                              pcsdk_response **response_out,
                              pcsdk_error **error_out);

pcsdk_str pcsdk_pager_items(const pcsdk_pager *pager);

uint64_t pcsdk_pager_skip(const pcsdk_pager *pager);

pcsdk_status pcsdk_pager_bad_items(const pcsdk_pager *pager,
                                   pcsdk_text **text_out,
                                   pcsdk_error **error_out);

pcsdk_status pcsdk_pager_cursor(const pcsdk_pager *pager,
                                uint64_t taken,
                                pcsdk_text **text_out,
                                pcsdk_error **error_out);

pcsdk_status pcsdk_groups(uint32_t platform, pcsdk_text **text_out, pcsdk_error **error_out);

pcsdk_status pcsdk_methods(uint32_t platform,
                           pcsdk_str group,
                           pcsdk_text **text_out,
                           pcsdk_error **error_out);

pcsdk_status pcsdk_method(uint32_t platform,
                          pcsdk_str group,
                          pcsdk_str name,
                          pcsdk_text **text_out,
                          pcsdk_error **error_out);

pcsdk_status pcsdk_sandbox_start(pcsdk_str options_json,
                                 pcsdk_sandbox **sandbox_out,
                                 pcsdk_error **error_out);

void pcsdk_sandbox_free(pcsdk_sandbox *sandbox);

pcsdk_str pcsdk_sandbox_url(const pcsdk_sandbox *sandbox);
