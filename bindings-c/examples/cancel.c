/*
 * Asks for a page of users, unless Ctrl-C comes first.
 *
 *     cancel [BASE_URL]
 *
 * A signal handler may only set a flag. The call looks at it whenever a signal came, and every 50 ms of waiting.
 *
 *     cc -std=c99 cancel.c $(pkg-config --cflags --libs pcsdk) -o cancel
 */

#include <pcsdk.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static volatile sig_atomic_t interrupted = 0;

static void on_interrupt(int number) {
    (void)number;
    interrupted = 1;
}

static int is_interrupted(void *userdata) {
    (void)userdata;
    return interrupted;
}

static void log_line(void *userdata, uint32_t level, pcsdk_str text) {
    (void)level;
    fprintf((FILE *)userdata, "c: %.*s\n", (int)text.len, text.data);
}

static pcsdk_status connect_to(const char *base_url, pcsdk_client **client, pcsdk_error **error) {
    pcsdk_config *config = NULL;
    pcsdk_status status = pcsdk_config_new(PCSDK_PLATFORM_PURECLOUD, &config, error);
    if (status == PCSDK_OK && base_url != NULL) {
        status = pcsdk_config_set_text(config, pcsdk_str_c("base_url"), pcsdk_str_c(base_url), error);
    }
    if (status == PCSDK_OK) {
        pcsdk_str token = pcsdk_str_c(getenv("PCSDK_ACCESS_TOKEN"));
        status = pcsdk_config_set_text(config, pcsdk_str_c("access_token"), token, error);
    }
    if (status == PCSDK_OK) {
        status = pcsdk_config_set_observer(config, PCSDK_LEVEL_DEBUG, log_line, NULL, stderr, error);
    }
    if (status == PCSDK_OK) {
        status = pcsdk_client_new(config, client, error);
    }
    pcsdk_config_free(config);
    return status;
}

static pcsdk_status fetch(const pcsdk_client *client, pcsdk_error **error) {
    pcsdk_call_options *options = pcsdk_call_options_new();
    pcsdk_response *page = NULL;
    pcsdk_status status = pcsdk_call_options_set_interrupt(options, is_interrupted, NULL, error);
    if (status == PCSDK_OK) {
        pcsdk_str size = pcsdk_str_c("{\"pageSize\":100}");
        status = pcsdk_call(client, pcsdk_str_c("getUsers"), size, options, &page, error);
    }
    if (status == PCSDK_OK) {
        pcsdk_str total = pcsdk_response_field(page, pcsdk_str_c("/total"));
        printf("c: %.*s users\n", (int)total.len, total.len ? total.data : "");
    }
    pcsdk_response_free(page);
    pcsdk_call_options_free(options);
    return status;
}

int main(int argc, char **argv) {
    pcsdk_client *client = NULL;
    pcsdk_error *error = NULL;
    pcsdk_str message;
    pcsdk_status status;

    signal(SIGINT, on_interrupt);
    status = connect_to(argc > 1 ? argv[1] : NULL, &client, &error);
    if (status == PCSDK_OK) {
        status = fetch(client, &error);
    }
    if (status == PCSDK_CANCELLED) {
        puts("c: cancelled");
    } else if (status != PCSDK_OK) {
        message = pcsdk_error_message(error);
        fprintf(stderr, "c: %.*s\n", (int)message.len, message.len ? message.data : "");
    }

    pcsdk_error_free(error);
    pcsdk_client_free(client);
    return status == PCSDK_OK || status == PCSDK_CANCELLED ? EXIT_SUCCESS : EXIT_FAILURE;
}
