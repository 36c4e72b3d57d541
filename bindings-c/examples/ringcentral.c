/*
 * Logs in to RingCentral with a user's password, keeps the login as a text, and takes it up again.
 *
 *     ringcentral [SERVER]
 *
 * From the environment: RC_APP_KEY, RC_APP_SECRET, RC_USERNAME, RC_EXTENSION (may be empty), RC_PASSWORD. Without
 * a SERVER the calls go to PCSDK_BASE_URL, else to https://platform.ringcentral.com.
 *
 *     cc -std=c99 ringcentral.c $(pkg-config --cflags --libs pcsdk) -o ringcentral
 */

#include <pcsdk.h>
#include <stdio.h>
#include <stdlib.h>

enum { GRANT_SIZE = 1024 };

/* Adds `,"name":"value"` to a JSON object that is being written, `value` from the environment. */
static pcsdk_status add_field(char *grant, const char *name, const char *variable, pcsdk_error **error) {
    pcsdk_text *quoted = NULL;
    pcsdk_status status = pcsdk_json_string(pcsdk_str_c(getenv(variable)), &quoted, error);
    if (status == PCSDK_OK) {
        size_t used = strlen(grant);
        pcsdk_str value = pcsdk_text_view(quoted);
        /* A value that does not fit leaves an object that is none, and the login says so. */
        snprintf(grant + used, GRANT_SIZE - used, ",\"%s\":%.*s", name, (int)value.len, value.data);
        pcsdk_text_free(quoted);
    }
    return status;
}

static pcsdk_status authorize(const pcsdk_client *client, pcsdk_error **error) {
    char grant[GRANT_SIZE] = "{\"grant\":\"password\"";
    pcsdk_status status = add_field(grant, "username", "RC_USERNAME", error);
    if (status == PCSDK_OK) {
        status = add_field(grant, "extension", "RC_EXTENSION", error);
    }
    if (status == PCSDK_OK) {
        status = add_field(grant, "password", "RC_PASSWORD", error);
    }
    if (status == PCSDK_OK) {
        size_t used = strlen(grant);
        snprintf(grant + used, GRANT_SIZE - used, "}");
        status = pcsdk_client_login(client, pcsdk_str_c(grant), NULL, NULL, error);
    }
    memset(grant, 0, sizeof grant);
    return status;
}

/* A program would write the text to a private file, and read it there in its next run. */
static pcsdk_status keep_and_take_up(const pcsdk_client *client, pcsdk_error **error) {
    pcsdk_text *data = NULL;
    pcsdk_str owner;
    pcsdk_status status = pcsdk_client_auth_data(client, PCSDK_TIME_SECONDS, &data, error);
    if (status == PCSDK_OK) {
        status = pcsdk_client_set_auth_data(client, pcsdk_text_view(data), error);
    }
    if (status == PCSDK_OK) {
        owner = pcsdk_text_field(data, pcsdk_str_c("/owner_id"));
        printf("c: authorized as %.*s\n", (int)owner.len, owner.len ? owner.data : "");
    }
    pcsdk_text_free(data);
    return status;
}

static pcsdk_status connect_to(const char *server, pcsdk_client **client, pcsdk_error **error) {
    pcsdk_config *config = NULL;
    pcsdk_status status = pcsdk_config_new(PCSDK_PLATFORM_RINGCENTRAL, &config, error);
    if (status == PCSDK_OK) {
        status = pcsdk_config_set_text(config, pcsdk_str_c("client_id"), pcsdk_str_c(getenv("RC_APP_KEY")), error);
    }
    if (status == PCSDK_OK) {
        status =
            pcsdk_config_set_text(config, pcsdk_str_c("client_secret"), pcsdk_str_c(getenv("RC_APP_SECRET")), error);
    }
    if (status == PCSDK_OK && server != NULL) {
        status = pcsdk_config_set_text(config, pcsdk_str_c("server"), pcsdk_str_c(server), error);
    }
    if (status == PCSDK_OK) {
        status = pcsdk_client_new(config, client, error);
    }
    pcsdk_config_free(config);
    return status;
}

int main(int argc, char **argv) {
    pcsdk_client *client = NULL;
    pcsdk_error *error = NULL;
    pcsdk_str message;
    pcsdk_status status;

    status = connect_to(argc > 1 ? argv[1] : NULL, &client, &error);
    if (status == PCSDK_OK) {
        status = authorize(client, &error);
    }
    if (status == PCSDK_OK) {
        status = keep_and_take_up(client, &error);
    }
    if (status != PCSDK_OK) {
        message = pcsdk_error_message(error);
        fprintf(stderr, "c: %.*s\n", (int)message.len, message.len ? message.data : "");
    }

    pcsdk_error_free(error);
    pcsdk_client_free(client);
    return status == PCSDK_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
