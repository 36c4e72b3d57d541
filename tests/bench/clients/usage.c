/* `usage FILE COMMAND…` runs a command and writes what it used to FILE, as one line of JSON.
 *
 * A program of its own, because a process begins with the peak memory of the one that it was started from: this one is
 * the smallest there is.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds(struct timeval t) { return (double)t.tv_sec + (double)t.tv_usec / 1e6; }

int main(int count, char **words) {
    if (count < 3) return 2;
    double began = now();
    pid_t child = fork();
    if (child == 0) {
        execvp(words[2], words + 2);
        _exit(127);
    }
    int status = 0;
    struct rusage used;
    if (child < 0 || wait4(child, &status, 0, &used) < 0) return 1;
    double wall = now() - began;
    FILE *file = fopen(words[1], "w");
    if (!file) return 1;
    fprintf(file, "{\"cpu\":%.6f,\"seconds\":%.6f,\"memory\":%ld}\n", seconds(used.ru_utime) + seconds(used.ru_stime),
            wall, used.ru_maxrss * 1024L);
    fclose(file);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
