<?php

declare(strict_types=1);

// The name of RingCentral's own package; the class's own file gives it.
class_exists(\Pcsdk\RingCentral\SDK::class);
