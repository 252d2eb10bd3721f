"""On which system this runs."""

import os
import sys

POSIX, LINUX = os.name == "posix", sys.platform == "linux"
