"""A network of foreign software: servers with certificates of every kind (nginx, OpenSSL), and proxies (squid,
tinyproxy, microsocks).

Prints one line of JSON when everything listens: `names`, what the vectors may call by name (URLs, proxies, files), and
`seen`, the file of what arrived where, a request a line: `SERVER METHOD AUTHORIZATION PROXY-AUTHORIZATION`. Or
`{"missing": why}`. Ends, with all that it started, when its standard input does.
"""

from __future__ import annotations

import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from datetime import datetime, timedelta

PROGRAMS = ("nginx", "openssl", "squid", "tinyproxy", "microsocks")
HOSTS = ("localhost", "127.0.0.1", "api.test")

# The password has what URLs and configuration files find hard; tinyproxy's takes no such characters.
USER, PASSWORD, PASSWORD_IN_URL, PLAIN_PASSWORD = "pu", "canary:p@1", "canary%3Ap%401", "canary_p1"


def main() -> None:
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    try:
        import trustme
    except ImportError:
        missing.append("trustme")
    if missing:
        print(json.dumps({"missing": f"not installed: {', '.join(missing)}"}), flush=True)
        return
    with tempfile.TemporaryDirectory(prefix="pcsdk-network-") as name:
        folder = pathlib.Path(name)
        # squid gives up the rights of root, and still reads what is its own.
        folder.chmod(0o755)
        network = Network(folder)
        try:
            network.names |= certificates(folder, trustme)
            network.start_nginx()
            network.start_openssl()
            network.start_proxies()
            network.wait()
            print(json.dumps({"names": network.names, "seen": str(network.seen)}), flush=True)
            sys.stdin.read()
        finally:
            network.stop()


def certificates(folder, trustme) -> dict[str, str]:
    """Writes certificates with their keys, and names the files that clients are given."""
    ours, others = trustme.CA(), trustme.CA()
    now = datetime.now().astimezone()
    past = {"not_before": now - timedelta(days=30), "not_after": now - timedelta(days=1)}
    issued = {
        "good": ours.issue_cert(*HOSTS),
        "wrong_host": ours.issue_cert("other.example"),
        "expired": ours.issue_cert(*HOSTS, **past),
        "untrusted": others.issue_cert(*HOSTS),
        "chain": ours.create_child_ca().issue_cert(*HOSTS),
        "client": ours.issue_cert("client@example.com"),
        "stranger": others.issue_cert("client@example.com"),
    }
    for name, certificate in issued.items():
        certificate.private_key_pem.write_to_path(folder / f"{name}.key")
        chain = b"".join(part.bytes() for part in certificate.cert_chain_pems)
        (folder / f"{name}.crt").write_bytes(chain)
    # The leaf without the authority between it and the root.
    (folder / "incomplete.crt").write_bytes(issued["chain"].cert_chain_pems[0].bytes())
    shutil.copy(folder / "chain.key", folder / "incomplete.key")
    ours.cert_pem.write_to_path(folder / "ca.pem")
    files = {"ca": "ca.pem", "client_cert": "client.crt", "client_key": "client.key"}
    files |= {"stranger_cert": "stranger.crt", "stranger_key": "stranger.key"}
    return {name: str(folder / file) for name, file in files.items()}


class Network:
    """The programs started so far."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.seen = folder / "seen.log"
        self.names: dict[str, str] = {}
        self.ports: list[int] = []
        self.kinds: dict[str, int] = {}
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> None:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        quiet["cwd"] = self.folder
        self.processes.append(subprocess.Popen(command, **quiet))

    def port(self) -> int:
        """A free port, on which something is going to listen."""
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.ports.append(taken.getsockname()[1])
        return self.ports[-1]

    def wait(self) -> None:
        ends = time.monotonic() + 30
        for port in self.ports:
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    if time.monotonic() > ends:
                        raise
                    time.sleep(0.02)

    def stop(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()

    def start_nginx(self) -> None:
        """A server for each kind of certificate, and for each demand that a server may make of its clients."""
        demand = f"ssl_client_certificate {self.folder}/ca.pem; ssl_verify_client on;"
        servers = "".join(
            [self.server(kind, kind) for kind in ("good", "expired", "wrong_host", "untrusted", "chain", "incomplete")]
            + [
                self.server("old", "good", "ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;"),
                self.server("mutual", "good", demand),
                self.server("plain", None),
            ]
        )
        folder = self.folder
        spools = "".join(
            f"{kind}_temp_path {folder}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        settings = folder / "nginx.conf"
        settings.write_text(f"""
{"user root;" if os.geteuid() == 0 else ""}
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/nginx-error.log;
events {{ worker_connections 128; }}
http {{
  log_format seen escape=none '$who $request_method $bearer $proxied';
  map $server_port $who {{ {" ".join(f"{port} {kind};" for kind, port in self.kinds.items())} }}
  map $http_authorization $bearer {{ '' '-'; default $http_authorization; }}
  map $http_proxy_authorization $proxied {{ '' '-'; default $http_proxy_authorization; }}
  access_log {self.seen} seen;
  default_type application/json;
  {spools}
  {servers}
}}
""")
        self.start("nginx", "-c", str(settings), "-e", str(folder / "nginx-error.log"))
        # The same server, by a name that only squid knows.
        self.names["named"] = self.names["good"].replace("localhost", "api.test")

    def server(self, kind: str, certificate: str | None, extra: str = "") -> str:
        port = self.kinds[kind] = self.port()
        self.names[kind] = f"http{'s' if certificate else ''}://localhost:{port}"
        file = f"{self.folder}/{certificate}"
        tls = f"ssl_certificate {file}.crt; ssl_certificate_key {file}.key; {extra}" if certificate else ""
        return f"""
  server {{
    listen 127.0.0.1:{port}{" ssl" if certificate else ""}; {tls}
    location /oauth/token {{ return 200 '{{"access_token":"canary-token","token_type":"bearer","expires_in":3600}}'; }}
    location / {{ return 200 '{{"name":"Ada"}}'; }}
  }}"""

    def start_openssl(self) -> None:
        """Servers that demand a client certificate in the handshake; nginx lets everybody in and then says no."""
        # It serves files below the folder that it works in, with all that they hold.
        answer = self.folder / "api/v2/users/me"
        answer.parent.mkdir(parents=True)
        answer.write_text('HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{"name":"Ada"}')
        for kind, version in {"demanding": "-tls1_3", "demanding_older": "-tls1_2"}.items():
            port, file = self.port(), f"{self.folder}/good"
            self.names[kind] = f"https://localhost:{port}"
            self.start(
                "openssl", "s_server", "-quiet", "-accept", f"127.0.0.1:{port}", "-cert", f"{file}.crt", "-key", f"{file}.key",
                "-CAfile", f"{self.folder}/ca.pem", "-Verify", "2", "-verify_return_error", version, "-HTTP",
            )  # fmt: skip

    def start_proxies(self) -> None:
        squid, tiny, socks, open_socks = (self.port() for _ in range(4))
        self.start_squid(squid)
        settings = self.folder / "tinyproxy.conf"
        settings.write_text(
            f"Port {tiny}\nListen 127.0.0.1\nTimeout 30\nMaxClients 20\nBasicAuth {USER} {PLAIN_PASSWORD}\n"
        )
        self.start("tinyproxy", "-d", "-c", str(settings))
        self.start("microsocks", "-i", "127.0.0.1", "-p", str(socks), "-u", USER, "-P", PASSWORD)
        self.start("microsocks", "-i", "127.0.0.1", "-p", str(open_socks))
        for name, scheme, port, password in (
            ("squid", "http", self.tapped("squid", squid), PASSWORD_IN_URL),
            ("tinyproxy", "http", self.tapped("tinyproxy", tiny), PLAIN_PASSWORD),
            ("socks5", "socks5", socks, PASSWORD_IN_URL),
            ("socks5h", "socks5h", socks, PASSWORD_IN_URL),
        ):
            self.names[name] = f"{scheme}://{USER}:{password}@127.0.0.1:{port}"
            self.names[f"{name}_wrong"] = f"{scheme}://{USER}:canary-wrong@127.0.0.1:{port}"
            self.names[f"{name}_bare"] = f"{scheme}://127.0.0.1:{port}"
        self.names["socks5h_open"] = f"socks5h://127.0.0.1:{open_socks}"

    def start_squid(self, port: int) -> None:
        home = self.folder / "squid"
        home.mkdir()
        (home / "hosts").write_text("127.0.0.1 localhost api.test\n")
        hashed = subprocess.check_output(["openssl", "passwd", "-apr1", "-stdin"], input=PASSWORD.encode()).decode()
        (home / "passwords").write_text(f"{USER}:{hashed}")
        (home / "squid.conf").write_text(f"""
http_port 127.0.0.1:{port}
hosts_file {home}/hosts
auth_param basic program /usr/lib/squid/basic_ncsa_auth {home}/passwords
auth_param basic children 1
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
cache deny all
pid_filename {home}/squid.pid
access_log none
cache_log {home}/cache.log
coredump_dir {home}
shutdown_lifetime 0 seconds
pinger_enable off
max_filedescriptors 256
""")
        if os.geteuid() == 0:
            for path in (home, *home.iterdir()):
                shutil.chown(path, "proxy", "proxy")
        self.start("squid", "-N", "-f", str(home / "squid.conf"))

    def tapped(self, name: str, behind: int) -> int:
        """A port that leads to another one of this machine, and writes down what each connection begins with."""
        door = socket.create_server(("127.0.0.1", 0))

        def serve(client: socket.socket) -> None:
            head = b""
            while b"\r\n\r\n" not in head and (piece := client.recv(4096)):
                head += piece
            if b"\r\n\r\n" in head:
                with self.seen.open("a") as seen:
                    seen.write(f"{name} {summary(head.decode())}\n")
            with socket.create_connection(("127.0.0.1", behind)) as server:
                server.sendall(head)
                back = threading.Thread(target=pump, args=(server, client), daemon=True)
                back.start()
                pump(client, server)
                back.join()
            client.close()

        def accept() -> None:
            while True:
                threading.Thread(target=serve, args=(door.accept()[0],), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        return door.getsockname()[1]


def summary(head: str) -> str:
    line, *rest = head.split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in rest)}
    # Only the scheme: the password has no business in a test's output.
    own = fields.get("proxy-authorization", "-").split()[0]
    return f"{line.split()[0]} {fields.get('authorization', '-')} {own}"


def pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # One side has gone: so does the other.


main()
