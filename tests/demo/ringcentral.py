"""RingCentral in Python: authorize with a user's password, then see whose login it is."""

from pcsdk import RCSDK

sdk = RCSDK("APP_KEY", "APP_SECRET", "https://platform.devtest.ringcentral.com")
platform = sdk.get_platform()
response = platform.authorize("+12223334455", "", "password")

auth_data = platform.get_auth_data()
print(f"python: authorized as {auth_data['owner_id']}")
