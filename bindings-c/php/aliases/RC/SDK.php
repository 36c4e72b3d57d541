<?php

declare(strict_types=1);

// The name that RingCentral's documents of 2015 use; the class's own file gives it.
class_exists(\Pcsdk\RingCentral\SDK::class);
