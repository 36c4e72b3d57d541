/*
 * Logs in to PureCloud with client credentials and greets the user.
 *
 *     call [BASE_URL]
 *
 * The client is PCSDK_CLIENT_ID and PCSDK_CLIENT_SECRET of the environment. Without a BASE_URL the calls go to
 * PCSDK_BASE_URL, else to mypurecloud.com.
 *
 *     cc -std=c99 call.c $(pkg-config --cflags --libs pcsdk) -o call
 */

#include <pcsdk.h>
#include <stdio.h>
#include <stdlib.h>

static pcsdk_str environment(const char *name) {
    return pcsdk_str_c(getenv(name));
}

/* Sets what the client needs to know; stops at the first failure. */
static pcsdk_status configure(pcsdk_config *config, const char *base_url, pcsdk_error **error) {
    pcsdk_status status =
        pcsdk_config_set_text(config, pcsdk_str_c("client_id"), environment("PCSDK_CLIENT_ID"), error);
    if (status == PCSDK_OK) {
        status =
            pcsdk_config_set_text(config, pcsdk_str_c("client_secret"), environment("PCSDK_CLIENT_SECRET"), error);
    }
    if (status == PCSDK_OK && base_url != NULL) {
        status = pcsdk_config_set_text(config, pcsdk_str_c("base_url"), pcsdk_str_c(base_url), error);
    }
    return status;
}

static pcsdk_status greet(const pcsdk_client *client, pcsdk_error **error) {
    pcsdk_response *me = NULL;
    pcsdk_str name;
    pcsdk_status status;

    status = pcsdk_call(client, pcsdk_str_c("getUsersMe"), pcsdk_str_c("{\"expand\":[\"presence\"]}"), NULL, &me,
                        error);
    if (status == PCSDK_OK) {
        name = pcsdk_response_field(me, pcsdk_str_c("/name"));
        printf("c: Hello, %.*s!\n", (int)name.len, name.len ? name.data : "");
        pcsdk_response_free(me);
    }
    return status;
}

int main(int argc, char **argv) {
    pcsdk_config *config = NULL;
    pcsdk_client *client = NULL;
    pcsdk_error *error = NULL;
    pcsdk_str message;
    pcsdk_status status;

    status = pcsdk_config_new(PCSDK_PLATFORM_PURECLOUD, &config, &error);
    if (status == PCSDK_OK) {
        status = configure(config, argc > 1 ? argv[1] : NULL, &error);
    }
    if (status == PCSDK_OK) {
        status = pcsdk_client_new(config, &client, &error);
    }
    if (status == PCSDK_OK) {
        status = pcsdk_client_login(client, pcsdk_str_c("{\"grant\":\"client_credentials\"}"), NULL, NULL, &error);
    }
    if (status == PCSDK_OK) {
        status = greet(client, &error);
    }
    if (status != PCSDK_OK) {
        message = pcsdk_error_message(error);
        fprintf(stderr, "c: %.*s\n", (int)message.len, message.len ? message.data : "");
    }

    pcsdk_error_free(error);
    pcsdk_client_free(client);
    pcsdk_config_free(config);
    return status == PCSDK_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
