"""A server with the bare implicit grant, made of Authlib and Flask, at PureCloud's addresses.

Prints {"url": …} on one line and serves until its standard input ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2.rfc6749 import ClientMixin, grants
from flask import Flask, jsonify, request
from markupsafe import escape
from werkzeug.serving import make_server


class Spa(ClientMixin):
    """The one client: public, and sent back to this machine."""

    client_id = "spa"

    def get_client_id(self):
        return self.client_id

    def get_default_redirect_uri(self):
        return None

    def get_allowed_scope(self, scope):
        return scope or ""

    def check_redirect_uri(self, uri):
        return uri.startswith(("http://127.0.0.1:", "http://localhost:"))

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "none"

    def check_response_type(self, response_type):
        return response_type == "token"

    def check_grant_type(self, grant_type):
        return grant_type == "implicit"


SPA = Spa()
tokens: dict[str, str] = {}
app = Flask(__name__)
server = AuthorizationServer(
    app,
    query_client=lambda client_id: SPA if client_id == SPA.client_id else None,
    save_token=lambda token, asked: tokens.update({token["access_token"]: asked.user}),
)
server.register_grant(grants.ImplicitGrant)


@app.get("/oauth/authorize")
def authorize():
    """Asks for a name, then sends the browser back with a token in the fragment."""
    user = request.args.get("login")
    if not user:
        asked = "".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in request.args.items()
        )
        return f'<form>{asked}<input name="login"><button type="submit">Log in</button></form>'
    grant = server.get_consent_grant(end_user=user)
    return server.create_authorization_response(grant=grant, grant_user=user)


@app.get("/api/v2/users/me")
def me():
    """Who the token belongs to."""
    user = tokens.get(request.headers.get("authorization", "").removeprefix("Bearer "))
    return jsonify(name=user) if user else (jsonify(code="bad.credentials", status=401), 401)


def main() -> None:
    serving = make_server("127.0.0.1", 0, app, threaded=True)
    print(json.dumps({"url": f"http://127.0.0.1:{serving.server_port}"}), flush=True)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    sys.stdin.read()


main()
