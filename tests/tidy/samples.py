# SPDX-License-Identifier: GPL-2.0-only
"""Small trees: for each rule one that breaks it, and where that must be seen; some that pass."""

LICENCE = "/* SPDX-License-Identifier: GPL-2.0-only */\n"
CONTRACT = "/*\n * Free @page.\n *\n * Requires: page allocated.\n * Ensures:  it is free.\n */\n"


def function(lines):
    """A function of that many lines, its signature and braces counted."""
    return "void page_free(void)\n{\n" + "\tstep();\n" * (lines - 3) + "}\n"


# (rule, {path: text}, [path:line of each finding])
BAD = [
    ("line-width", {"sim/ram.c": LICENCE + "int " + "a" * 97 + ";\n"}, ["sim/ram.c:2"]),
    ("line-width", {"sim/ram.c": "\t" * 12 + "abcde\n"}, ["sim/ram.c:1"]),
    ("file-length", {"sim/ram.c": "\n" * 601}, ["sim/ram.c:601"]),
    ("function-length", {"core/page/a.c": LICENCE + function(71)}, ["core/page/a.c:2"]),
    ("function-length", {"mm": "#!/usr/bin/env bash\nrun() {\n" + ":\n" * 69 + "}\n"}, ["mm:2"]),
    ("function-length", {"a.py": "def f():\n" + "    pass\n" * 70}, ["a.py:1"]),
    ("readme-length", {"sim/README.md": "a\n" * 150}, ["sim/README.md:150"]),
    ("vague-name", {"sim/ram_util.c": LICENCE}, ["sim/ram_util.c:1"]),
    ("vague-name", {"sim/ram.c": "void ram_helper(void)\n{\n}\n"}, ["sim/ram.c:1"]),
    ("numbered-name", {"sim/ram.c": "int\nram_read2(void)\n{\n}\n"}, ["sim/ram.c:1"]),
    ("c-long", {"sim/ram.h": "/* a long comment */\nunsigned long x;\n"}, ["sim/ram.h:2"]),
    ("ifdef", {"core/page/a.c": "#ifdef CONFIG_NUMA\n#endif\n"}, ["core/page/a.c:1"]),
    ("ifdef", {"core/page/a.c": "#if PAGING_PAE\n#endif\n"}, ["core/page/a.c:1"]),
    ("host-call", {"core/page/a.c": "\tp = malloc(4);\n"}, ["core/page/a.c:1"]),
    ("words", {"sim/ram.c": "/* TODO: marks */\n"}, ["sim/ram.c:1"]),
    ("words", {"sim/README.md": "\nSee /home/me/x.\n"}, ["sim/README.md:2"]),
    (
        "include-direction",
        {"core/boot/a.c": '#include "core/base/a.h"\n#include "core/page/page.h"\n'},
        ["core/boot/a.c:2"],
    ),
    ("include-direction", {"sim/a.c": '#include "core/base/a.h"\n'}, ["sim/a.c:1"]),
    ("include-direction", {"core/newroom/a.c": LICENCE}, ["core/newroom/a.c:1"]),
    (
        "private-header",
        {"core/init/a.c": '#include "core/page/page_internal.h"\n'},
        ["core/init/a.c:1"],
    ),
    ("core-system-header", {"core/page/a.c": "#include <stdlib.h>\n"}, ["core/page/a.c:1"]),
    ("contract", {"sim/ram.h": LICENCE + "\nvoid ram_init(void);\n"}, ["sim/ram.h:3"]),
    (
        "contract",
        {"sim/ram.h": "/* The map. */\n\nstatic inline int a(void)\n{\n\tb();\n\treturn 1;\n}\n"},
        ["sim/ram.h:3"],
    ),
    (
        "contract",
        {"sim/ram.h": "/* Is it? */\nbool a(void);\n\nstruct page *b(int c,\n\t       int d);\n"},
        ["sim/ram.h:4"],
    ),
    (
        "contract-form",
        {"sim/ram.h": "/*\n * A.\n *\n * Ensures: b.\n * Requires: c.\n */\nint a(void);\n"},
        ["sim/ram.h:5"],
    ),
    (
        "goal-mark",
        {
            "sim/sim_goals.h": '#define S(X) X(SIM_A, "a") \\\n\tX(SIM_B, "b")\n',
            "sim/a.c": "\tgoal(SIM_A);\n\tused(SIM_B);\n",
        },
        ["sim/sim_goals.h:2"],
    ),
    ("exclusion", {"coverage/exclusions": "half .* BUG_ON\n\tWhy.\n"}, ["coverage/exclusions:1"]),
    (
        "exclusion",
        {"coverage/exclusions": "half .* BUG_ON\n", "sim/a.c": "BUG_ON(0);\n"},
        ["coverage/exclusions:1"],
    ),
    ("exclusion", {"coverage/exclusions": "# why\nhalves .* BUG\n"}, ["coverage/exclusions:2"]),
    ("contract-form", {"sim/ram.h": "/*\n * Returns: b.\n */\nint a(void);\n"}, ["sim/ram.h:2"]),
    ("contract-form", {"sim/ram.h": "/*\n * Requires:\n */\nint a(void);\n"}, ["sim/ram.h:2"]),
    ("licence-line", {"sim/ram.c": "int a;\n"}, ["sim/ram.c:1"]),
    ("licence-line", {".ci/run": "#!/bin/sh\n"}, [".ci/run:1"]),
    ("readme", {"core/page/a.c": LICENCE}, ["core/page/README.md:1"]),
    ("link", {"README.md": "[a](b.md) [c](README.md)\n"}, ["README.md:1"]),
    ("format", {"sim/ram.c": LICENCE + "int  a;\n"}, ["sim/ram.c:2"]),
    ("corpus-title", {"corpus/page/a.mm": "p0 = alloc_pages()\n"}, ["corpus/page/a.mm:1"]),
    (
        "corpus-title",
        {"corpus/page/a.mm": "# one page is split\n", "corpus/page/b.mm": "# One page is split\n"},
        ["corpus/page/b.mm:1"],
    ),
    ("corpus-title", {"corpus/page/a.txt": "# one page is split\n"}, ["corpus/page/a.txt:1"]),
    ("corpus-expects", {"corpus/page/a.mm": "# it -> says\ntick(1)\n"}, ["corpus/page/a.mm:1"]),
    ("corpus-name", {"corpus/page/A b.mm": "# one page is split\n"}, ["corpus/page/A b.mm:1"]),
    ("test-name", {"tests/sim/a.c": "Test(ram, works)\n"}, ["tests/sim/a.c:1"]),
    (
        "check-id",
        {
            "core/page/a.c": '\t{ "B1", "lists are sound", b1_full, NULL },\n'
            '\t{ "B1", "x", NULL, NULL },\n',
        },
        ["core/page/a.c:2", "core/page/a.c:2", "core/page/a.c:2"],
    ),
    (
        "check-test",
        {
            "core/page/a.c": '{ "B1", "lists are sound", full },\n'
            '{ "B2", "orders are sound", full },\n',
            "tests/core/page/a.c": '\texpect_check("B1");\n',
        },
        ["core/page/a.c:2"],
    ),
    (
        "check-test",
        {"core/page/a.h": '#define LOST_ID "A7"\n#define LOST_SAYS \\\n\t"a page is lost"\n'},
        ["core/page/a.h:1"],
    ),
    (
        "fidelity",
        {"core/page/a.h": "/*\n * A.\n *\n * As: a() of 2.6.34.\n */\nint a(void);\n"},
        ["core/FIDELITY.md:1"],
    ),
]

# (rule, {path: text}): kept, although it looks broken at first sight
GOOD = [
    (
        "goal-mark",
        {
            "sim/sim_goals.h": '#define S(X) X(SIM_A, "a") \\\n\tX(SIM_B, "b")\n',
            "sim/a.c": "\tgoal_at(SIM_A, order);\n",
        },
    ),
    (
        "exclusion",
        {"coverage/exclusions": "half .* BUG_ON\n\tWhy.\n", "sim/a.c": "BUG_ON(0);\n"},
    ),
    ("line-width", {"sim/ram.c": "\t" * 12 + "abcd\n", "README.md": "a" * 200 + "\n"}),
    ("file-length", {"sim/ram.c": "\n" * 600}),
    ("function-length", {"core/page/a.c": LICENCE + function(70)}),
    ("c-long", {"core/page/a.c": '/* long */\nsay("long");\n', "fuzz/op/a.c": "long a;\n"}),
    ("ifdef", {"core/page/a.h": "#ifndef CORE_PAGE_A_H\n#define CORE_PAGE_A_H\n#endif\n"}),
    ("ifdef", {"core/base/a.h": "#if PAGING_PAE\n#endif\n"}),
    ("include-direction", {"fuzz/op/a.c": '#include "core/page/page.h"\n#include "a.h"\n'}),
    ("private-header", {"core/page/a.c": '#include "core/page/page_internal.h"\n'}),
    ("contract", {"sim/ram.h": CONTRACT + "void a(void);\nvoid b(void);    /* likewise */\n"}),
    ("contract", {"sim/ram.h": "struct a {\n\tvoid (*b)(void);\n};\ntypedef void c(int);\n"}),
    ("contract", {"sim/ram.h": "extern const struct op *const t[];\nstruct a;\n"}),
    ("contract", {"sim/ram.h": "#define b(c) d(c);\n"}),
    ("contract", {"sim/ram.h": "static inline int a(int b)\n{\n\treturn b;\n}\n"}),
    ("contract-form", {"sim/ram.h": CONTRACT + "void a(void);\n"}),
    ("c-long", {"sim/a.c": "x = (unsigned long long)pfn << 12;\n"}),
    ("host-call", {"core/page/page_check.c": "\texit(2);\n"}),
    ("numbered-name", {"core/base/a.h": "int ilog2(int a)\n{\n}\nint frame_order4(void)\n{\n}\n"
                                        "int run_obj_store8(void)\n{\n}\n"}),
    ("test-name", {"tests/sim/a.c": "Test(ram, reads_back_what_was_written)\n{\n"}),
    ("corpus-expects", {"corpus/a.mm": "# one page is split\np0 = alloc_pages(0, 0) -> NULL\n"}),
]

# C that the rule on mutable globals must catch, and C that it must let pass.
MUTABLE = [
    ("int counter;", "counter"),
    ("int counter = 4;", "counter"),
    ("int next(void);\nint next(void)\n{\n\tstatic int last;\n\treturn last++;\n}", "last"),
    ("const char *name = \"a\";", "name"),
    ("_Thread_local int here;", "here"),
]
CONSTANT = [
    "const int limit = 4;",
    'static const char *const names[] = { "a", "b" };\n'
    "const char *at(int i);\nconst char *at(int i)\n{\n\treturn names[i];\n}",
]
