#!/bin/sh
# PureCloud in the shell: the variables log in, a call prints its answer.
set -eu

export PCSDK_CLIENT_ID="client-id"
export PCSDK_CLIENT_SECRET="client-secret"

name=$(pcsdk call getUsersMe expand=presence --field name)
echo "shell: Hello, $name!"
