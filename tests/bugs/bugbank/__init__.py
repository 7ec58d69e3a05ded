# SPDX-License-Identifier: GPL-2.0-only
"""The bug bank: planted bugs, proved live by their witnesses, and hunted by the fuzzers."""
