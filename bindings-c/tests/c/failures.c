/*
 * Everything that goes wrong on its way, for valgrind: refusals, dropped results, callbacks, and what they leave.
 *
 *     failures BASE_URL
 */

#include <pcsdk.h>
#include <stdio.h>
#include <stdlib.h>

static int failed = 0;

static void expect(const char *what, pcsdk_status expected, pcsdk_status status, pcsdk_error *error) {
    if (status != expected || pcsdk_error_status(error) != expected) {
        pcsdk_str message = pcsdk_error_message(error);
        fprintf(stderr, "%s: %d, %.*s\n", what, (int)status, (int)message.len, message.len ? message.data : "");
        failed = 1;
    }
    pcsdk_error_free(error);
}

static void on_log(void *userdata, uint32_t level, pcsdk_str text) {
    if (level >= PCSDK_LEVEL_DEBUG && text.len > 0) {
        ++*(int *)userdata;
    }
}

static void on_event(void *userdata, pcsdk_str event, const pcsdk_error *error) {
    if (event.len > 0 && (error == NULL || pcsdk_error_message(error).len > 0)) {
        ++*(int *)userdata;
    }
}

static pcsdk_client *client_of(const char *base_url, int *watched) {
    pcsdk_config *config = NULL;
    pcsdk_client *client = NULL;
    pcsdk_error *error = NULL;
    pcsdk_status status;

    status = pcsdk_config_from_json(PCSDK_PLATFORM_PURECLOUD, pcsdk_str_c("{\"time\":1}"), &config, &error);
    expect("unknown option", PCSDK_CONFIG, status, error);
    pcsdk_config_new(PCSDK_PLATFORM_PURECLOUD, &config, NULL);
    pcsdk_config_set_text(config, pcsdk_str_c("base_url"), pcsdk_str_c(base_url), NULL);
    pcsdk_config_set_observer(config, PCSDK_LEVEL_DEBUG, on_log, on_event, watched, NULL);
    pcsdk_client_new(config, &client, NULL);
    pcsdk_config_free(config);
    return client;
}

static void call_wrongly(const pcsdk_client *client) {
    static const char latin1[] = {'\xe9'};
    pcsdk_str not_utf8 = {latin1, 1};
    pcsdk_error *error = NULL;
    pcsdk_response *response = NULL;
    pcsdk_status status;

    status = pcsdk_call(client, pcsdk_str_c("getUserMe"), pcsdk_str_c("{}"), NULL, &response, &error);
    expect("unknown operation", PCSDK_ARGUMENT, status, error);
    status = pcsdk_call(client, not_utf8, pcsdk_str_c("{}"), NULL, &response, &error);
    expect("not UTF-8", PCSDK_ARGUMENT, status, error);
    status = pcsdk_call(client, pcsdk_str_c("getUsersMe"), pcsdk_str_c("["), NULL, &response, &error);
    expect("not JSON", PCSDK_ARGUMENT, status, error);
    status = pcsdk_call(client, pcsdk_str_c("getUser"), pcsdk_str_c("{\"userId\":\"missing\"}"), NULL, &response, &error);
    expect("not found", PCSDK_NOT_FOUND, status, error);
    status = pcsdk_call((const pcsdk_client *)(const void *)&status, not_utf8, not_utf8, NULL, &response, &error);
    expect("no handle", PCSDK_ARGUMENT, status, error);
    if (response != NULL) {
        failed = 1;
    }
}

int main(int argc, char **argv) {
    int watched = 0;
    pcsdk_client *client = client_of(argc > 1 ? argv[1] : "", &watched);
    pcsdk_error *error = NULL;
    pcsdk_status status;

    status = pcsdk_client_login(
        client, pcsdk_str_c("{\"grant\":\"client_credentials\",\"client_id\":\"i\",\"client_secret\":\"wrong\"}"), NULL,
        NULL, &error);
    expect("wrong secret", PCSDK_AUTH, status, error);
    status = pcsdk_client_login(
        client, pcsdk_str_c("{\"grant\":\"client_credentials\",\"client_id\":\"i\",\"client_secret\":\"s\"}"), NULL,
        NULL, NULL);
    expect("login", PCSDK_OK, status, NULL);
    call_wrongly(client);
    /* Dropped results and dropped errors. */
    pcsdk_call(client, pcsdk_str_c("getUsersMe"), pcsdk_str_c(NULL), NULL, NULL, NULL);
    pcsdk_call(client, pcsdk_str_c("nothing"), pcsdk_str_c(NULL), NULL, NULL, NULL);
    pcsdk_client_free(client);
    pcsdk_client_free(client);
    puts(failed || watched == 0 ? "failed" : "as expected");
    return failed;
}
