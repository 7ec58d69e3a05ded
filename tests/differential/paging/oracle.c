/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * paging_oracle: the same cases under QEMU and on the machine of sim/, and what differs.
 *
 *   generators, files --case--> batch --full--> QEMU, beside it sim/ --> judge --> report
 */
#include "generate.h"
#include "options.h"
#include "report.h"
#include "sides.h"
#include "text.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define REPORTS_MAX     10u
#define BATCH_OF_SEARCH 4000u /* where it ends at the first difference */
#define NOT_AVAILABLE   77    /* what ctest takes for a test that is skipped */
#define TEXT_MAX        65536u

struct oracle {
	struct options options;
	struct qemu_side qemu;
	struct case_result *results[NR_TLB_POLICIES]; /* of sim/, for a batch */
	struct judged judged;
	uint64_t met; /* combinations that the generator offered */
	uint64_t all; /* of these, taken */
	uint64_t random;
	uint64_t kept; /* from files */
	uint32_t reports;
	uint32_t batch_max;
};

/* ---- what is found --------------------------------------------------------------------------- */

static void write_finding(struct oracle *oracle, uint32_t i, enum tlb_policy policy,
			  const struct verdict *verdict)
{
	char path[4096];
	const struct paging_case *c = &qemu_side_cases(&oracle->qemu)->cases[i];
	const struct case_result *qemu = &qemu_side_results(&oracle->qemu)[i];
	const struct case_result *sim = &oracle->results[policy][i];
	FILE *file;

	if (oracle->reports == (oracle->options.stop ? 1 : REPORTS_MAX))
		return;
	snprintf(path, sizeof(path), "%s/finding-%u.case", oracle->qemu.folder, ++oracle->reports);
	printf("paging: difference %u, tlb=%s (%s):\n", oracle->reports,
	       policy == TLB_ADVERSARY ? "adversary" : "real", path);
	report_case(stdout, c, qemu, sim, verdict);
	printf("SUMMARY: mmfuzz: %s\n", report_summary(c, qemu, sim, verdict));
	file = fopen(path, "w");
	if (!file)
		return;
	report_case(file, c, qemu, sim, verdict);
	fclose(file);
}

/* Does every row that must excuse something do so? */
static bool rows_show(const struct oracle *oracle)
{
	bool all = true;

	for (unsigned int row = 0; oracle->options.every_row && row < NR_DIFFERENCES; row++)
		if (oracle->judged.excused[row] == 0) {
			printf("paging: nothing shows %s any more\n", difference_rows[row].name);
			all = false;
		}
	return all;
}

/* Ensures: the exit status. */
static int finish(struct oracle *oracle)
{
	const struct judged *judged = &oracle->judged;

	if (oracle->kept != 1)
		report_differences(stdout, judged);
	printf("paging: %" PRIu64 " cases of all combinations, %" PRIu64 " random (seed %" PRIu64
	       "), %" PRIu64 " from files, each with both TLBs: %" PRIu64 " steps, %" PRIu64
	       " page faults, %" PRIu64 " cases left in doubt, %" PRIu64
	       " unexplained differences\n",
	       oracle->all, oracle->random, oracle->options.seed, oracle->kept, judged->steps,
	       judged->faults, judged->in_doubt, judged->unexplained);
	qemu_side_end(&oracle->qemu);
	for (enum tlb_policy policy = 0; policy < NR_TLB_POLICIES; policy++)
		free(oracle->results[policy]);
	return judged->unexplained || !rows_show(oracle);
}

/* ---- batches --------------------------------------------------------------------------------- */

static void judge_batch(struct oracle *oracle)
{
	const struct case_batch *batch = qemu_side_cases(&oracle->qemu);
	const struct case_result *qemu = qemu_side_results(&oracle->qemu);

	for (uint32_t i = 0; i < batch->nr; i++)
		for (enum tlb_policy policy = 0; policy < NR_TLB_POLICIES; policy++) {
			struct verdict verdict =
				judge_case(&batch->cases[i], policy, &qemu[i],
					   &oracle->results[policy][i], &oracle->judged);

			if (!verdict.same)
				write_finding(oracle, i, policy, &verdict);
		}
}

static void run_batch(struct oracle *oracle)
{
	struct case_batch *batch = qemu_side_cases(&oracle->qemu);

	if (batch->nr == 0)
		return;
	qemu_side_start(&oracle->qemu);
	for (uint32_t i = 0; i < batch->nr; i++)
		for (enum tlb_policy policy = 0; policy < NR_TLB_POLICIES; policy++)
			sim_side_perform(&batch->cases[i], policy, &oracle->results[policy][i]);
	qemu_side_finish(&oracle->qemu);
	judge_batch(oracle);
	if (oracle->options.stop && oracle->judged.unexplained)
		exit(finish(oracle));
	batch->nr = 0;
}

static void take_case(struct oracle *oracle, const struct paging_case *c)
{
	struct case_batch *batch = qemu_side_cases(&oracle->qemu);

	batch->cases[batch->nr++] = *c;
	if (batch->nr < oracle->batch_max)
		return;
	run_batch(oracle);
	if (!oracle->options.quiet)
		fprintf(stderr,
			"paging: %" PRIu64 " of all combinations, %" PRIu64 " of %" PRIu64
			" random ones, %" PRIu64 " differences\n",
			oracle->all, oracle->random, oracle->options.cases,
			oracle->judged.unexplained);
}

/* ---- where cases come from ------------------------------------------------------------------- */

static void take_combination(const struct paging_case *c, void *arg)
{
	struct oracle *oracle = arg;

	if (oracle->met++ % oracle->options.share != 0)
		return;
	oracle->all++;
	take_case(oracle, c);
}

static void run_generated(struct oracle *oracle)
{
	struct paging_case c;

	if (oracle->options.share)
		generate_all(take_combination, oracle);
	while (oracle->random < oracle->options.cases) {
		generate_random(oracle->options.seed, oracle->random++, &c);
		take_case(oracle, &c);
	}
	run_batch(oracle);
}

static void read_case(const char *path, struct paging_case *c)
{
	static char text[TEXT_MAX];
	char why[128];
	FILE *file = fopen(path, "r");
	size_t length;

	if (!file) {
		fprintf(stderr, "paging: cannot read %s: %s\n", path, strerror(errno));
		exit(2);
	}
	length = fread(text, 1, sizeof(text) - 1, file);
	fclose(file);
	text[length] = '\0';
	if (!text_parse_case(text, c, why, sizeof(why))) {
		fprintf(stderr, "paging: %s: %s\n", path, why);
		exit(2);
	}
}

/* A single case is shown even where both sides agree on it. */
static void show_case(struct oracle *oracle)
{
	static const struct verdict same = {.same = true};

	report_case(stdout, &qemu_side_cases(&oracle->qemu)->cases[0],
		    qemu_side_results(&oracle->qemu), &oracle->results[TLB_REAL][0], &same);
}

static void run_files(struct oracle *oracle)
{
	for (char **file = oracle->options.files; *file; file++) {
		struct paging_case c;

		read_case(*file, &c);
		oracle->kept++;
		take_case(oracle, &c);
	}
	run_batch(oracle);
	if (oracle->kept == 1 && oracle->judged.unexplained == 0 && !oracle->options.quiet)
		show_case(oracle);
}

int main(int argc, char **argv)
{
	static struct oracle oracle;
	const struct options *options = &oracle.options;

	sim_side_begin(); /* may start the process anew */
	options_parse(&oracle.options, argv + 1);
	if (!qemu_side_available(options->qemu)) {
		printf("paging: skipped, there is no %s (Debian: qemu-system-x86)\n",
		       options->qemu);
		return NOT_AVAILABLE;
	}
	oracle.qemu = (struct qemu_side){
		.program = options->qemu, .image = options->image, .folder = options->folder};
	oracle.batch_max = options->stop ? BATCH_OF_SEARCH : BATCH_MAX;
	for (enum tlb_policy policy = 0; policy < NR_TLB_POLICIES; policy++)
		oracle.results[policy] = calloc(BATCH_MAX, sizeof(struct case_result));
	qemu_side_begin(&oracle.qemu);
	if (*options->files)
		run_files(&oracle);
	else
		run_generated(&oracle);
	return finish(&oracle);
}
