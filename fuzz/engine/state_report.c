/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which files of /proc, and which of their lines.
 */
#include "fuzz/engine/state_report.h"
#include "core/page/page_show.h"
#include <stdio.h>
#include <string.h>

#define SHOW_BYTES (128u * 1024)

typedef void show_fn(struct seq *seq, bool state_only);
typedef size_t print_fn(char *text, char *buffer, size_t size);

static bool starts_with(const char *line, const char *head)
{
	return strncmp(line, head, strlen(head)) == 0;
}

static size_t line_print(const char *line, char *buffer, size_t size)
{
	int length = snprintf(buffer, size, "%s\n", line);

	return (size_t)length < size ? (size_t)length : size;
}

static size_t all_print(char *text, char *buffer, size_t size)
{
	int length = snprintf(buffer, size, "%s", text);

	return (size_t)length < size ? (size_t)length : size;
}

/* Of zoneinfo, what says where a zone stands; of a pageset its count, if it holds anything. */
static size_t zoneinfo_print(char *text, char *buffer, size_t size)
{
	static const char *const heads[] = {"Node",        "  pages free", "        min",
					    "        low", "        high", "        protection"};
	const char *cpu = "";
	size_t used = 0;

	for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
		if (starts_with(line, "    cpu:"))
			cpu = line;
		if (starts_with(line, "              count:") && !strstr(line, "count: 0")) {
			used += line_print(cpu, buffer + used, size - used);
			used += line_print(line, buffer + used, size - used);
		}
		for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
			if (starts_with(line, heads[i]))
				used += line_print(line, buffer + used, size - used);
	}
	return used;
}

static const struct {
	const char *title;
	show_fn *show;
	print_fn *print;
	const char *checks; /* whose findings it is for, a blank around each; NULL: all findings */
} files[] = {
	{"--- /proc/buddyinfo", show_buddyinfo, all_print, NULL},
	{"--- /proc/zoneinfo (extract)", show_zoneinfo, zoneinfo_print, NULL},
	{"--- /proc/pagetypeinfo", show_pagetypeinfo, all_print, " B2 B3 B4 B5 B18 B19 B20 "},
	{"--- /proc/vmstat", show_vmstat, all_print, " B7 B9 B15 E1 E2 "},
};

/* "check B3 zone Normal …" -> is " B3 " among @checks? */
static bool is_of(const struct finding *finding, const char *checks)
{
	char id[16] = " ";
	const char *text = finding->text;

	if (finding->kind != FINDING_CHECK && finding->kind != FINDING_END)
		return false;
	text += strcspn(text, " ");
	snprintf(id, sizeof(id), " %.*s ", (int)strcspn(text + (*text == ' '), " :"),
		 text + (*text == ' '));
	return strstr(checks, id) != NULL;
}

void state_report_print(const struct finding *finding, char *buffer, size_t size)
{
	static char text[SHOW_BYTES];
	size_t used = 0;

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct seq seq = {.buf = text, .size = sizeof(text)};

		if (files[i].checks && !is_of(finding, files[i].checks))
			continue;
		files[i].show(&seq, true);
		used += line_print(files[i].title, buffer + used, size - used);
		used += files[i].print(text, buffer + used, size - used);
	}
}
