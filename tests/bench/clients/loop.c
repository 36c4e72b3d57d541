/* C clients under measurement: `loop CLIENT CASE`, then for each line `REQUESTS THREADS` on standard input one line of
 * JSON. CLIENT is `libcurl`, or `socket`: a keep-alive loop with nothing around it, the floor. BASE is the server's URL.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static char *body;
static size_t length, room;

static size_t keep(char *bytes, size_t size, size_t count, void *user) {
    (void)user;
    size *= count;
    if (length + size > room) {
        room = (length + size) * 2;
        body = realloc(body, room);
        if (!body) exit(1);
    }
    memcpy(body + length, bytes, size);
    length += size;
    return size;
}

static CURL *curl;

static int by_libcurl(void) {
    length = 0;
    return curl_easy_perform(curl) == CURLE_OK;
}

static int wire;
static char request[512];

/* The answer's head and body come to `content-length` and what is before the empty line. */
static int by_socket(void) {
    static char answer[1 << 20];
    size_t filled = 0;
    if (write(wire, request, strlen(request)) < 0) return 0;
    for (;;) {
        ssize_t got = read(wire, answer + filled, sizeof answer - 1 - filled);
        if (got <= 0) return 0;
        filled += (size_t)got;
        answer[filled] = 0;
        char *end = strstr(answer, "\r\n\r\n"), *said = strcasestr(answer, "content-length:");
        if (end && said && filled >= (size_t)(end + 4 - answer) + strtoul(said + 15, NULL, 10)) return 1;
    }
}

static double cpu(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int count, char **words) {
    const char *base = getenv("BASE");
    if (count < 3 || !base) return 2;
    const char *path = strcmp(words[2], "page") ? "/api/v2/users/me" : "/api/v2/users?pageSize=100";
    int (*one)(void);
    if (!strcmp(words[1], "libcurl")) {
        char url[512];
        snprintf(url, sizeof url, "%s%s", base, path);
        curl = curl_easy_init();
        struct curl_slist *headers = curl_slist_append(NULL, "Authorization: Bearer token");
        curl_easy_setopt(curl, CURLOPT_URL, url);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, curl_slist_append(headers, "Accept: application/json"));
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
        one = by_libcurl;
    } else {
        int on = 1;
        struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(strrchr(base, ':') + 1))};
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        wire = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(wire, (struct sockaddr *)&at, sizeof at)) return 1;
        setsockopt(wire, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        snprintf(request, sizeof request,
                 "GET %s HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer token\r\naccept: application/json\r\n\r\n", path);
        one = by_socket;
    }
    if (!one()) return 1;
    char line[64];
    while (fgets(line, sizeof line, stdin)) {
        int requests = atoi(line);
        double before = cpu(), began = now();
        for (int sent = 0; sent < requests; sent++)
            if (!one()) return 1;
        double seconds = now() - began, used = cpu() - before;
        printf("{\"requests\":%d,\"seconds\":%.9f,\"cpu\":%.9f}\n", requests, seconds, used);
        fflush(stdout);
    }
    return 0;
}
