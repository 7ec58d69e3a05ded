# SPDX-License-Identifier: GPL-2.0-only
"""The rules; importing this fills tidy_rules.rule.RULES."""
from tidy_rules import check_ids, contracts, fidelity, house  # noqa: F401
from tidy_rules import includes, names, objects, reports, shape  # noqa: F401
