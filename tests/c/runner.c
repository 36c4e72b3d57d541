/*
 * Takes commands from standard input, one a line, and says on standard output what came of each: the C end of the
 * tests that drive every language.
 *
 *   command argument…        the arguments in hexadecimal, `-` for none
 *   log TEXT                 a log line of the library
 *   event NAME
 *   page SKIP ITEMS          about the page that follows
 *   ok STATUS BODY           the end of a command that succeeded; texts in hexadecimal
 *   error KIND STATUS CODE REQUEST_ID RETRY_AFTER_MS ATTEMPTS WAITED_MS OUTCOME_UNKNOWN MESSAGE
 */
/* setenv */
#define _POSIX_C_SOURCE 200112L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pcsdk.h"

enum { MOST_ARGUMENTS = 6 };

typedef struct {
    const char *verb;
    char *texts[MOST_ARGUMENTS];
    size_t lengths[MOST_ARGUMENTS];
    size_t count;
} command;

static void print_hex(const void *data, size_t length) {
    const unsigned char *bytes = data;
    size_t at;
    putchar(' ');
    if (length == 0) {
        putchar('-');
    }
    for (at = 0; at < length; at++) {
        printf("%02x", bytes[at]);
    }
}

static void print_text(pcsdk_str text) { print_hex(text.data, text.len); }

static int hex_digit(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/* Decodes in place: the text is half as long. */
static size_t decode(char *hex) {
    size_t length = 0;
    if (strcmp(hex, "-") == 0) {
        hex[0] = '\0';
        return 0;
    }
    for (; hex[2 * length] != '\0'; length++) {
        hex[length] = (char)(hex_digit(hex[2 * length]) * 16 + hex_digit(hex[2 * length + 1]));
    }
    hex[length] = '\0';
    return length;
}

static command parse(char *line) {
    command parsed;
    char *word = strtok(line, " \n");
    parsed.verb = word ? word : "";
    for (parsed.count = 0; parsed.count < MOST_ARGUMENTS && (word = strtok(NULL, " \n")) != NULL; parsed.count++) {
        parsed.texts[parsed.count] = word;
        parsed.lengths[parsed.count] = decode(word);
    }
    return parsed;
}

static pcsdk_str argument(const command *given, size_t number) {
    pcsdk_str text = {NULL, 0};
    if (number < given->count) {
        text.data = given->texts[number];
        text.len = given->lengths[number];
    }
    return text;
}

static void on_log(void *userdata, uint32_t level, pcsdk_str text) {
    (void)userdata;
    (void)level;
    fputs("log", stdout);
    print_text(text);
    putchar('\n');
}

/* `userdata` is where the client stands, which every event asks for its login. */
static void on_event(void *userdata, pcsdk_str event, const pcsdk_error *error) {
    pcsdk_client_is_token_valid(*(pcsdk_client **)userdata);
    printf("event %.*s\n", (int)event.len, event.data);
    if (error != NULL) {
        on_log(userdata, 0, pcsdk_error_message(error));
    }
}

static void report_error(pcsdk_error *error) {
    pcsdk_str kind = pcsdk_error_kind_name(error);
    printf("error %.*s %u", (int)kind.len, kind.data, (unsigned)pcsdk_error_http_status(error));
    print_text(pcsdk_error_code(error));
    print_text(pcsdk_error_request_id(error));
    printf(" %ld %u", (long)pcsdk_error_retry_after_ms(error), (unsigned)pcsdk_error_attempts(error));
    printf(" %lu %d", (unsigned long)pcsdk_error_waited_ms(error), (int)pcsdk_error_outcome_unknown(error));
    print_text(pcsdk_error_message(error));
    putchar('\n');
    pcsdk_error_free(error);
}

static void report_success(uint32_t status, const void *body, size_t length) {
    printf("ok %u", (unsigned)status);
    print_hex(body, length);
    putchar('\n');
}

/* Bodies are JSON, so a text is put into quotes; the library's own are plain Base64. */
static void report_json_text(pcsdk_str text) {
    fputs("ok 0 22", stdout);
    for (; text.len > 0; text.len--, text.data++) {
        printf("%02x", (unsigned char)*text.data);
    }
    puts("22");
}

static pcsdk_status open_client(const command *given, pcsdk_client **client, pcsdk_error **error) {
    pcsdk_config *config = NULL;
    uint32_t platform = strcmp(given->texts[0], "purecloud") == 0 ? PCSDK_PLATFORM_PURECLOUD : PCSDK_PLATFORM_RINGCENTRAL;
    pcsdk_status status = pcsdk_config_from_json(platform, argument(given, 1), &config, error);
    if (status == PCSDK_OK) {
        status = pcsdk_config_set_observer(config, PCSDK_LEVEL_DEBUG, on_log, on_event, client, error);
    }
    if (status == PCSDK_OK) {
        status = pcsdk_client_new(config, client, error);
    }
    pcsdk_config_free(config);
    return status;
}

static pcsdk_status auth_data(const pcsdk_client *client, pcsdk_error **error) {
    pcsdk_text *text = NULL;
    pcsdk_status status = pcsdk_client_auth_data(client, PCSDK_TIME_SECONDS, &text, error);
    if (status == PCSDK_OK) {
        pcsdk_str view = pcsdk_text_view(text);
        report_success(0, view.data, view.len);
    }
    pcsdk_text_free(text);
    return status;
}

static void login_state(const pcsdk_client *client) {
    char json[64];
    const char *words[] = {"false", "true"};
    const char *authorized = words[pcsdk_client_is_authorized(client)];
    const char *valid = words[pcsdk_client_is_token_valid(client)];
    int length = snprintf(json, sizeof json, "{\"authorized\":%s,\"token_valid\":%s}", authorized, valid);
    report_success(0, json, (size_t)length);
}

/* A text that is JSON, or becomes some in quotes. */
static pcsdk_status report_text(pcsdk_status status, pcsdk_text *text, int is_json) {
    pcsdk_str view = pcsdk_text_view(text);
    if (status == PCSDK_OK && is_json) {
        report_success(0, view.data, view.len);
    } else if (status == PCSDK_OK) {
        report_json_text(view);
    }
    pcsdk_text_free(text);
    return status;
}

static pcsdk_status login_page(const pcsdk_client *client, const command *given, pcsdk_error **error) {
    pcsdk_text *text = NULL;
    pcsdk_status status;
    if (strcmp(given->verb, "pkce_challenge") == 0) {
        status = pcsdk_pkce_challenge(argument(given, 0), &text, error);
        return report_text(status, text, 0);
    }
    if (strcmp(given->verb, "login_url") == 0) {
        status = pcsdk_client_login_url(client, argument(given, 0), &text, error);
    } else {
        status = pcsdk_client_parse_login_redirect(client, argument(given, 0), argument(given, 1), &text, error);
    }
    return report_text(status, text, 1);
}

/* The options of a call; the client's own where none are given. */
static pcsdk_status call_options(pcsdk_str json, pcsdk_call_options **options, pcsdk_error **error) {
    *options = pcsdk_call_options_new();
    return json.len == 0 ? PCSDK_OK : pcsdk_call_options_set_json(*options, json, error);
}

static pcsdk_status call(const pcsdk_client *client, const command *given, pcsdk_response **response,
                         pcsdk_error **error) {
    pcsdk_call_options *options = NULL;
    pcsdk_status status = call_options(argument(given, 2), &options, error);
    if (status == PCSDK_OK) {
        status = pcsdk_call(client, argument(given, 0), argument(given, 1), options, response, error);
    }
    pcsdk_call_options_free(options);
    return status;
}

static pcsdk_status request(const pcsdk_client *client, const command *given, pcsdk_response **response,
                            pcsdk_error **error) {
    pcsdk_call_options *options = NULL;
    pcsdk_status status = call_options(argument(given, 5), &options, error);
    pcsdk_str text = argument(given, 4);
    pcsdk_bytes body = {NULL, 0};
    if (text.len > 0) {
        body.data = (const uint8_t *)text.data;
        body.len = text.len;
    }
    if (status == PCSDK_OK) {
        status = pcsdk_request(client, argument(given, 0), argument(given, 1), argument(given, 2), argument(given, 3),
                               body, options, response, error);
    }
    pcsdk_call_options_free(options);
    return status;
}

static pcsdk_status download(const pcsdk_client *client, const command *given, pcsdk_response **response,
                             pcsdk_error **error) {
    pcsdk_call_options *options = NULL;
    pcsdk_status status = call_options(argument(given, 2), &options, error);
    if (status == PCSDK_OK) {
        status = pcsdk_download(client, argument(given, 0), argument(given, 1), options, response, error);
    }
    pcsdk_call_options_free(options);
    return status;
}

/* Opens a walk or asks for its next page: `pages OPERATION ARGUMENTS CURSOR`, `page`, `cursor TAKEN`. */
static pcsdk_status pages(const pcsdk_client *client, const command *given, pcsdk_pager **pager, pcsdk_error **error) {
    pcsdk_str none = {NULL, 0};
    pcsdk_pager_free(*pager);
    *pager = NULL;
    return pcsdk_pager_new(client, argument(given, 0), none, argument(given, 1), argument(given, 2), pager, error);
}

static pcsdk_status page(const pcsdk_pager *pager, const command *given, pcsdk_response **response,
                         pcsdk_error **error) {
    pcsdk_call_options *options = NULL;
    pcsdk_status status = call_options(argument(given, 0), &options, error);
    if (status == PCSDK_OK) {
        status = pcsdk_pager_next(pager, options, response, error);
    }
    pcsdk_call_options_free(options);
    if (status == PCSDK_OK) {
        pcsdk_str items = pcsdk_pager_items(pager);
        printf("page %lu", (unsigned long)pcsdk_pager_skip(pager));
        print_text(items);
        putchar('\n');
    }
    return status;
}

static pcsdk_status bad_items(const pcsdk_pager *pager, pcsdk_error **error) {
    pcsdk_text *text = NULL;
    pcsdk_status status = pcsdk_pager_bad_items(pager, &text, error);
    if (status == PCSDK_OK) {
        pcsdk_str view = pcsdk_text_view(text);
        report_success(0, view.data, view.len);
    }
    pcsdk_text_free(text);
    return status;
}

static pcsdk_status cursor(const pcsdk_pager *pager, const command *given, pcsdk_error **error) {
    pcsdk_text *text = NULL;
    unsigned long taken = strtoul(given->texts[0], NULL, 10);
    pcsdk_status status = pcsdk_pager_cursor(pager, taken, &text, error);
    if (status == PCSDK_OK) {
        report_json_text(pcsdk_text_view(text));
    }
    pcsdk_text_free(text);
    return status;
}

static void run(const command *given, pcsdk_client **client, pcsdk_pager **pager) {
    const char *verb = given->verb;
    pcsdk_response *response = NULL;
    pcsdk_error *error = NULL;
    pcsdk_status status = PCSDK_OK;
    int answered = 0;
    if (strcmp(verb, "open") == 0) {
        pcsdk_client_free(*client);
        *client = NULL;
        status = open_client(given, client, &error);
    } else if (strcmp(verb, "login") == 0) {
        status = pcsdk_client_login(*client, argument(given, 0), NULL, &response, &error);
    } else if (strcmp(verb, "refresh") == 0) {
        status = pcsdk_client_refresh(*client, NULL, &response, &error);
    } else if (strcmp(verb, "logout") == 0) {
        status = pcsdk_client_logout(*client, NULL, &response, &error);
    } else if (strcmp(verb, "access_token") == 0) {
        status = pcsdk_client_set_access_token(*client, argument(given, 0), &error);
    } else if (strcmp(verb, "set_environment") == 0) {
        status = pcsdk_client_set_environment(*client, argument(given, 0), &error);
    } else if (strcmp(verb, "set_gateway") == 0) {
        status = pcsdk_client_set_gateway(*client, argument(given, 0), &error);
    } else if (strcmp(verb, "variable") == 0) {
        given->count > 1 ? setenv(given->texts[0], given->texts[1], 1) : unsetenv(given->texts[0]);
    } else if (strcmp(verb, "set_auth_data") == 0) {
        status = pcsdk_client_set_auth_data(*client, argument(given, 0), &error);
    } else if (strcmp(verb, "auth_data") == 0) {
        status = auth_data(*client, &error);
        answered = status == PCSDK_OK;
    } else if (strcmp(verb, "login_state") == 0) {
        login_state(*client);
        answered = 1;
    } else if (strcmp(verb, "login_url") == 0 || strcmp(verb, "parse_login_redirect") == 0 ||
               strcmp(verb, "pkce_challenge") == 0) {
        status = login_page(*client, given, &error);
        answered = status == PCSDK_OK;
    } else if (strcmp(verb, "pages") == 0) {
        status = pages(*client, given, pager, &error);
    } else if (strcmp(verb, "page") == 0) {
        status = page(*pager, given, &response, &error);
    } else if (strcmp(verb, "bad_items") == 0) {
        status = bad_items(*pager, &error);
        answered = status == PCSDK_OK;
    } else if (strcmp(verb, "cursor") == 0) {
        status = cursor(*pager, given, &error);
        answered = status == PCSDK_OK;
    } else if (strcmp(verb, "call") == 0) {
        status = call(*client, given, &response, &error);
    } else if (strcmp(verb, "request") == 0) {
        status = request(*client, given, &response, &error);
    } else if (strcmp(verb, "download") == 0) {
        status = download(*client, given, &response, &error);
    } else {
        fprintf(stderr, "there is no command %s\n", verb);
        exit(2);
    }
    if (status != PCSDK_OK) {
        report_error(error);
    } else if (!answered) {
        pcsdk_bytes body = pcsdk_response_body(response);
        report_success(pcsdk_response_status(response), body.data, body.len);
    }
    pcsdk_response_free(response);
    fflush(stdout);
}

int main(void) {
    static char line[1 << 20];
    pcsdk_client *client = NULL;
    pcsdk_pager *pager = NULL;
    while (fgets(line, sizeof line, stdin) != NULL) {
        command given = parse(line);
        run(&given, &client, &pager);
    }
    pcsdk_pager_free(pager);
    pcsdk_client_free(client);
    return 0;
}
