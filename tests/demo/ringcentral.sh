#!/bin/sh
# RingCentral in the shell: credentials for a token, and the token for every call that follows.
set -eu

export RC_API_KEY="$(printf %s 'YOUR_APP_KEY:YOUR_APP_SECRET' | base64)"
export RC_USERNAME="+12223334455"
export RC_EXTENSION=""
export RC_PASSWORD="password"

export RC_ACCESS_TOKEN=$(pcsdk token)

owner=$(pcsdk call readExtension --field id)
echo "shell: authorized as $owner"
