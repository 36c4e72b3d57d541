"""nginx with the generated answers: plain, over TLS, with think time, and as a long list."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import data
from places import WORK

_TOKEN = (
    '{"access_token":"token_0123456789","token_type":"bearer","expires_in":86399,"refresh_token":"refresh_0123456789",'
    '"refresh_token_expires_in":604800,"scope":"ReadAccounts","owner_id":"1"}'
)

_ECHO = "modules/ngx_http_echo_module.so"
_FOLDERS = ("/usr/lib/nginx", "/usr/lib64/nginx", "/usr/share/nginx")

_CONFIGURATION = """
load_module {echo};
worker_processes 1;
pid {work}/nginx-{process}.pid;
error_log {work}/nginx.log warn;
events {{ worker_connections 1024; }}
http {{
    types {{ application/json json; }}
    default_type application/json;
    access_log off;
    sendfile on; tcp_nopush on; tcp_nodelay on; gzip off;
    keepalive_timeout 300s; keepalive_requests 100000000;
    open_file_cache max=100 inactive=600s; open_file_cache_valid 600s;
    client_body_temp_path {work}/nginx-body; proxy_temp_path {work}/nginx-proxy;
    fastcgi_temp_path {work}/nginx-fastcgi; uwsgi_temp_path {work}/nginx-uwsgi; scgi_temp_path {work}/nginx-scgi;
    ssl_session_cache shared:S:1m; ssl_protocols TLSv1.3;
    root {work}/data;
    map $arg_pageNumber $turn {{ default odd; ~[02468]$ even; }}
    server {{
        listen 127.0.0.1:{plain}; listen 127.0.0.1:{tls} ssl;
        ssl_certificate {work}/server.pem; ssl_certificate_key {work}/server.key;
        location = /oauth/token {{ return 200 '{token}'; }}
        location = /restapi/oauth/token {{ return 200 '{token}'; }}
        location = /api/v2/users/me {{ try_files /me.json =404; }}
        location = /api/v2/users {{ try_files /users.json =404; }}
        location = /api/v2/analytics/conversations/details/query {{
            error_page 405 =200 /big.json;
            try_files /big.json =404;
        }}
        location /size/ {{ }}
        location = /big.json {{ }}
    }}
    server {{
        listen 127.0.0.1:{slow};
        location = /oauth/token {{ return 200 '{token}'; }}
        location = /restapi/oauth/token {{ return 200 '{token}'; }}
        location / {{ echo_sleep 0.05; echo -n '{{"id":"x","name":"slow","username":"u@example.com"}}'; }}
    }}
    server {{
        listen 127.0.0.1:{list};
        location = /api/v2/users {{ try_files /list-$turn.json =404; }}
    }}
}}
"""


@dataclass(frozen=True)
class Server:
    """The base URLs of a running server."""

    plain: str
    by_name: str
    tls: str
    slow: str
    list: str
    certificate: str


@contextmanager
def server() -> Iterator[Server]:
    """Starts nginx on free ports, and ends it."""
    data.make(WORK / "data")
    certificate = _certificates()
    ports = dict(zip(("plain", "tls", "slow", "list"), _free_ports(4), strict=True))
    configuration = WORK / f"nginx-{os.getpid()}.conf"
    configuration.write_text(_CONFIGURATION.format(work=WORK, token=_TOKEN, echo=_echo_module(), process=os.getpid(), **ports))
    command = [shutil.which("nginx") or "/usr/sbin/nginx", "-p", WORK, "-c", configuration, "-g", "daemon off;"]
    process = subprocess.Popen([str(word) for word in command])
    try:
        for port in ports.values():
            _wait_for(port, process)
        at = {name: f"http://127.0.0.1:{port}" for name, port in ports.items()}
        yield Server(
            plain=at["plain"],
            by_name=f"http://localhost:{ports['plain']}",
            tls=f"https://localhost:{ports['tls']}",
            slow=at["slow"],
            list=at["list"],
            certificate=certificate,
        )
    finally:
        process.terminate()
        process.wait()
        configuration.unlink()


def _echo_module() -> str:
    for folder in _FOLDERS:
        if os.path.exists(f"{folder}/{_ECHO}"):
            return f"{folder}/{_ECHO}"
    raise SystemExit("bench: nginx's module echo is missing: apt-get install libnginx-mod-http-echo")


def _free_ports(count: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        if process.poll() is not None:
            raise SystemExit(f"bench: nginx ended: see {WORK}/nginx.log")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit("bench: nginx does not listen")


def _certificates() -> str:
    """A private authority and a certificate of it for this host; the authority's file."""
    authority = WORK / "authority.pem"
    if authority.exists():
        return str(authority)
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    names = WORK / "server.ext"
    names.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
    made = WORK / "authority.tmp"
    _openssl("req", "-x509", *key, "-days", "3650", "-subj", "/CN=bench", "-keyout", "authority.key", "-out", made)
    _openssl("req", *key, "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    sign = ["-in", "server.csr", "-CA", made, "-CAkey", "authority.key", "-CAcreateserial", "-days", "3650"]
    _openssl("x509", "-req", *sign, "-extfile", names, "-out", "server.pem")
    made.rename(authority)
    return str(authority)


def _openssl(*words: object) -> None:
    subprocess.run(["openssl", *map(str, words)], cwd=WORK, check=True, capture_output=True)
