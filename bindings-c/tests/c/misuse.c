/*
 * Every function with what it must refuse: handles that are NULL, freed, of another type or no handle at all; text
 * that is not UTF-8, nowhere, or longer than memory; each with and without a place for the results.
 *
 *     misuse [SANDBOX_URL]
 *
 * The test `misuse.rs` fills in an attempt for each function of the header.
 */

#include <pcsdk.h>
#include <stdio.h>
#include <stdlib.h>

#define SENTINEL ((void *)16)

/* What the functions are given. */
struct given {
    void *client, *config, *call_options, *cancel, *error, *pager, *response, *sandbox, *text_handle;
    pcsdk_str text;
    pcsdk_bytes bytes;
    int outs;
};

static int failures = 0;
static const char *trying = "";

static void bad(const char *function, const char *what) {
    fprintf(stderr, "%s %s, given %s\n", function, what, trying);
    failures = 1;
}

/* An error comes with every failure and only then, and says the same. */
static void settle(const char *function, pcsdk_status status, pcsdk_error *error) {
    if (status == PCSDK_OK) {
        if ((void *)error != SENTINEL) {
            bad(function, "wrote an error");
        }
    } else if ((void *)error == SENTINEL || pcsdk_error_status(error) != status || !pcsdk_error_message(error).data) {
        bad(function, "gave no error");
    } else {
        pcsdk_error_free(error);
    }
}

/* ATTEMPTS */

struct row {
    void (*attempt)(const struct given *, int refused);
    int needs_handle, takes_text, frees;
};

static const struct row ROWS[] = {
/* ROWS */
};

enum { COUNT = sizeof ROWS / sizeof ROWS[0] };

/* Living handles; of a sandbox only where none is given. Nobody listens on port 1. */
static struct given living(const char *sandbox_url) {
    struct given g = {0};
    pcsdk_config *config = NULL;
    pcsdk_client *client = NULL;
    pcsdk_pager *pager = NULL;
    pcsdk_text *text = NULL;
    pcsdk_sandbox *sandbox = NULL;
    pcsdk_response *response = NULL;
    pcsdk_error *error = NULL;
    pcsdk_client *guest = NULL;
    pcsdk_str grant = pcsdk_str_c("{\"grant\":\"client_credentials\",\"client_id\":\"i\",\"client_secret\":\"s\"}");

    if (sandbox_url == NULL) {
        pcsdk_sandbox_start(pcsdk_str_c("{\"users\":1}"), &sandbox, NULL);
    }
    pcsdk_config_from_json(1, pcsdk_str_c("{\"max_attempts\":1}"), &config, NULL);
    pcsdk_config_set_text(config, pcsdk_str_c("base_url"), sandbox ? pcsdk_sandbox_url(sandbox) : pcsdk_str_c(sandbox_url), NULL);
    pcsdk_client_new(config, &guest, NULL);
    pcsdk_client_login(guest, grant, NULL, &response, NULL);
    pcsdk_client_free(guest);
    pcsdk_config_set_text(config, pcsdk_str_c("base_url"), pcsdk_str_c("http://127.0.0.1:1"), NULL);
    pcsdk_client_new(config, &client, NULL);
    pcsdk_pager_new(client, pcsdk_str_c("getUsers"), pcsdk_str_c(""), pcsdk_str_c(""), pcsdk_str_c(""), &pager, NULL);
    pcsdk_json_string(pcsdk_str_c("x"), &text, NULL);
    pcsdk_config_new(77, NULL, &error);
    g.client = client;
    g.config = config;
    g.call_options = pcsdk_call_options_new();
    g.cancel = pcsdk_cancel_new();
    g.error = error;
    g.pager = pager;
    g.response = response;
    g.sandbox = sandbox;
    g.text_handle = text;
    if (!client || !config || !g.call_options || !g.cancel || !error || !pager || !response || !text) {
        bad("the program", "has no handles");
    }
    return g;
}

static void end(const struct given *g) {
    pcsdk_client_free(g->client);
    pcsdk_config_free(g->config);
    pcsdk_call_options_free(g->call_options);
    pcsdk_cancel_free(g->cancel);
    pcsdk_error_free(g->error);
    pcsdk_pager_free(g->pager);
    pcsdk_response_free(g->response);
    pcsdk_sandbox_free(g->sandbox);
    pcsdk_text_free(g->text_handle);
}

/* The same address for every handle. */
static void give(struct given *g, void *handle) {
    g->client = g->config = g->call_options = g->cancel = g->error = handle;
    g->pager = g->response = g->sandbox = g->text_handle = handle;
}

static void show(struct given *g, const char *data, size_t length) {
    pcsdk_str text = {data, length};
    pcsdk_bytes bytes = {(const uint8_t *)data, length};
    g->text = text;
    g->bytes = bytes;
}

static void try_all(struct given *g, int wrong_handles, int wrong_text) {
    size_t at;
    for (g->outs = 0; g->outs < 2; ++g->outs) {
        for (at = 0; at < COUNT; ++at) {
            const struct row *row = &ROWS[at];
            if (row->frees && !wrong_handles) {
                continue;
            }
            row->attempt(g, (wrong_handles && row->needs_handle) || (wrong_text && row->takes_text));
        }
    }
}

int main(int argc, char **argv) {
    const char *sandbox_url = argc > 1 ? argv[1] : NULL;
    static const char not_utf8[] = {'a', '\xff'};
    struct given good = living(sandbox_url), freed, wrong = {0};
    struct given other = good;
    char here = 0;
    size_t at;

    /* Freed, and freed again; what follows takes none of their addresses while it lasts, or refuses it by its type. */
    freed = living(sandbox_url);
    end(&freed);
    end(&freed);
    trying = "freed handles";
    show(&freed, "x", 1);
    try_all(&freed, 1, 0);

    /* Of another type: each one has its neighbour's. */
    other.client = good.config;
    other.config = good.call_options;
    other.call_options = good.cancel;
    other.cancel = good.error;
    other.error = good.pager;
    other.pager = good.response;
    other.response = good.sandbox;
    other.sandbox = good.text_handle;
    other.text_handle = good.client;
    trying = "handles of other types";
    show(&other, "x", 1);
    try_all(&other, 1, 0);

    trying = "no handles";
    show(&wrong, "x", 1);
    for (at = 0; at < 5; ++at) {
        void *addresses[5];
        addresses[0] = NULL;
        addresses[1] = (void *)1;
        addresses[2] = (void *)8;
        addresses[3] = (void *)(uintptr_t)-1;
        addresses[4] = &here;
        give(&wrong, addresses[at]);
        try_all(&wrong, 1, 0);
    }

    trying = "text that is not UTF-8";
    show(&good, not_utf8, 2);
    try_all(&good, 0, 1);
    trying = "NULL with a length";
    show(&good, NULL, 1);
    try_all(&good, 0, 1);
    trying = "text longer than memory";
    show(&good, "x", SIZE_MAX);
    try_all(&good, 0, 1);
    /* Not wrong everywhere: nothing may break. */
    trying = "text with NUL";
    show(&good, "a\0b", 3);
    try_all(&good, 0, 0);
    /* These start sandboxes. */
    if (sandbox_url == NULL) {
        trying = "no text";
        show(&good, NULL, 0);
        try_all(&good, 0, 0);
        trying = "empty text";
        show(&good, "", 0);
        try_all(&good, 0, 0);
    }

    end(&good);
    if (!failures) {
        printf("%d functions\n", (int)COUNT);
    }
    return failures;
}
