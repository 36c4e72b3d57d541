"""RingCentral: the SDK object under both its names, and the operations by group.

```python
from pcsdk import ringcentral

sdk = ringcentral.SDK("APP_KEY", "APP_SECRET")
sdk.platform().login(jwt="…")
ringcentral.SmsApi(sdk.platform()).create_sms_message(body={…})
```
"""

from __future__ import annotations

from .groups import group_class, group_names
from .platform import RCSDK, Platform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._stubs.ringcentral import *
    from .groups import Group

SDK = RCSDK

__all__ = ["RCSDK", "SDK", "Platform"]


# Type checkers know every name; one that they do not know is misspelt.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> type[Group]:
        found = group_class("ringcentral", name, __name__)
        return globals().setdefault(name, found)


def __dir__() -> list[str]:
    return [*__all__, *group_names("ringcentral")]
