/*
 * Loads and unloads the library as PHP does at each request, from threads that come and go, while a thread of the
 * library's own goes on. What one load made, the next one knows.
 *
 *     reload SONAME
 */

#define _POSIX_C_SOURCE 200809L

#include <dlfcn.h>
#include <pcsdk.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { LOADS = 20 };

/* What one load makes. */
typedef struct {
    void *library;
    pcsdk_text *text;
    pcsdk_sandbox *sandbox;
} load;

static const char *soname;

/* ISO C knows no cast from an object pointer to a function pointer. */
static void find(void *library, const char *name, void *function) {
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
}

static void open_library(load *this_load) {
    this_load->library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    if (this_load->library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(EXIT_FAILURE);
    }
}

static void *make(void *argument) {
    load *this_load = (load *)argument;
    pcsdk_status (*json_string)(pcsdk_str, pcsdk_text **, pcsdk_error **);
    open_library(this_load);
    find(this_load->library, "pcsdk_json_string", &json_string);
    json_string(pcsdk_str_c("kept"), &this_load->text, NULL);
    return NULL;
}

static void *start(void *argument) {
    load *this_load = (load *)argument;
    pcsdk_status (*sandbox_start)(pcsdk_str, pcsdk_sandbox **, pcsdk_error **);
    open_library(this_load);
    find(this_load->library, "pcsdk_sandbox_start", &sandbox_start);
    sandbox_start(pcsdk_str_c("{\"users\":1}"), &this_load->sandbox, NULL);
    return NULL;
}

/* Does one step of every load, each in a thread of its own, and unloads. */
static void in_threads(void *(*step)(void *), load *loads) {
    pthread_t thread;
    int i;
    for (i = 0; i < LOADS; i++) {
        pthread_create(&thread, NULL, step, &loads[i]);
        pthread_join(thread, NULL);
        dlclose(loads[i].library);
    }
}

static void count_and_free(load *loads) {
    pcsdk_str (*text_view)(const pcsdk_text *);
    pcsdk_str (*sandbox_url)(const pcsdk_sandbox *);
    void (*text_free)(pcsdk_text *);
    void (*sandbox_free)(pcsdk_sandbox *);
    int texts = 0, sandboxes = 0, i;

    for (i = 0; i < LOADS; i++) {
        open_library(&loads[i]);
        find(loads[i].library, "pcsdk_text_view", &text_view);
        find(loads[i].library, "pcsdk_text_free", &text_free);
        find(loads[i].library, "pcsdk_sandbox_url", &sandbox_url);
        find(loads[i].library, "pcsdk_sandbox_free", &sandbox_free);
        texts += text_view(loads[i].text).len > 0;
        sandboxes += sandbox_url(loads[i].sandbox).len > 0;
        text_free(loads[i].text);
        sandbox_free(loads[i].sandbox);
        dlclose(loads[i].library);
    }
    printf("%d texts, %d sandboxes\n", texts, sandboxes);
}

int main(int argc, char **argv) {
    static load loads[LOADS];
    if (argc != 2) {
        return EXIT_FAILURE;
    }
    soname = argv[1];
    in_threads(make, loads);
    in_threads(start, loads);
    count_and_free(loads);
    return EXIT_SUCCESS;
}
