"""Small servers for the tests, on ports of their own."""

import json
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class CannedServer:
    """Answers every request with `answer`, or what it gives for the path, and keeps the requests in `seen`."""

    def __init__(self):
        self.answer = (200, {"content-type": "application/json"}, b"{}")
        self.seen = []
        canned = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # headers and body in one packet

            def respond(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                canned.seen.append((self.command, self.path, dict(self.headers), body))
                answer = canned.answer
                status, headers, content = answer(self.path) if callable(answer) else answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if status != 204:
                    self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_port}"

    def says(self, content, status=200, **headers):
        """Sets the answer; `_` in a header's name stands for `-`."""
        named = {name.replace("_", "-"): value for name, value in headers.items() if value is not None}
        self.answer = (status, named, content if isinstance(content, bytes) else content.encode())

    def says_users(self, *ids, pages=3):
        """Sets the answer: a page of users."""
        body = {"entities": [{"id": name} for name in ids], "pageCount": pages}
        self.says(json.dumps(body), content_type="application/json")

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class SilentServer:
    """Accepts connections and never answers."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._taken = []
        self._thread = threading.Thread(target=self._accept)
        self.connected = threading.Event()

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._taken.append(connection)
            if connection.recv(1):
                self.connected.set()

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._taken:
            connection.close()
        self._thread.join()
