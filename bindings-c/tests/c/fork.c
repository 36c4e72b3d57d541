/*
 * Forks while other threads are in the list of handles nearly all the time. A child that inherits its lock as held
 * would wait for ever; an alarm ends it.
 */

#define _POSIX_C_SOURCE 200809L

#include <pcsdk.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 3, CHILDREN = 20, SECONDS = 20 };

static pcsdk_client *client;

static void *use(void *unused) {
    for (;;) {
        if (pcsdk_client_platform(client) != PCSDK_PLATFORM_PURECLOUD) {
            abort();
        }
    }
    return unused;
}

static int child(void) {
    pcsdk_text *text = NULL;
    int good;
    alarm(SECONDS);
    good = pcsdk_client_platform(client) == PCSDK_PLATFORM_PURECLOUD &&
           pcsdk_json_string(pcsdk_str_c("x"), &text, NULL) == PCSDK_OK && pcsdk_text_view(text).len == 3;
    pcsdk_text_free(text);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(void) {
    pcsdk_config *config = NULL;
    pthread_t thread;
    int ended_well = 0, i;

    if (pcsdk_config_new(PCSDK_PLATFORM_PURECLOUD, &config, NULL) != PCSDK_OK ||
        pcsdk_client_new(config, &client, NULL) != PCSDK_OK) {
        return EXIT_FAILURE;
    }
    for (i = 0; i < THREADS; i++) {
        pthread_create(&thread, NULL, use, NULL);
    }
    for (i = 0; i < CHILDREN; i++) {
        int status = -1;
        pid_t process = fork();
        if (process == 0) {
            _exit(child());
        }
        waitpid(process, &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != EXIT_SUCCESS) {
            fprintf(stderr, "child %d ended with %d\n", i, status);
            _exit(EXIT_FAILURE);
        }
        ended_well++;
    }
    printf("%d children\n", ended_well);
    fflush(stdout);
    /* The threads are still in the library: leave without its end. */
    _exit(EXIT_SUCCESS);
}
