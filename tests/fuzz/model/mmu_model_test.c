/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "fuzz/model/mmu_model.h"
#include "sim/machine.h"
#include "sim/mark.h"
#include "sim/mmu.h"
#include "sim/ram.h"

/* Bits of entries and registers, written out: neither the model's nor the machine's own table. */
#define P  0x001u
#define RW 0x002u
#define US 0x004u
#define A  0x020u
#define D  0x040u
#define PS 0x080u
#define G  0x100u

#define PE  0x00000001u
#define WP  0x00010000u
#define CD  0x40000000u
#define PG  0x80000000u
#define PSE 0x10u
#define PAE 0x20u
#define PGE 0x80u

#define POOL      0x1000u /* first of the frames that tables and pages are made of */
#define POOL_SIZE 12u
#define POINTERS  (POOL + POOL_SIZE) /* PDPTEs, most of them sound */
#define LARGE     0x1400u
#define BEYOND    0x80000u

/* ---- a machine and its model side by side ---------------------------------------------------- */

static void model_follow(void)
{
	struct mmu_model_registers registers[2];

	for (uint32_t i = 0; i < 2; i++) {
		const struct control *control = &mmu_of(i)->control;

		registers[i] = (struct mmu_model_registers){.cr0 = control->cr0,
							    .cr3 = control->cr3,
							    .cr4 = control->cr4,
							    .efer = control->efer,
							    .has_pse = control->has_pse};
		memcpy(registers[i].pdpte, control->pdpte, sizeof(control->pdpte));
	}
	mmu_model_start(registers, 2, 0x3000);
}

static void both_begin(enum tlb_policy policy)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.tlb = policy;
	machine_power_on(&params);
	model_follow();
}

static bool write_register(uint32_t cpu, enum mmu_model_register which, uint64_t value)
{
	struct mmu *mmu = mmu_of(cpu);
	bool accepted = false;

	switch (which) {
	case MODEL_CR0:
		accepted = control_write_cr0(mmu, (uint32_t)value);
		break;
	case MODEL_CR3:
		accepted = control_write_cr3(mmu, (uint32_t)value);
		break;
	case MODEL_CR4:
		accepted = control_write_cr4(mmu, (uint32_t)value);
		break;
	case MODEL_EFER:
		accepted = control_write_efer(mmu, value);
		break;
	}
	mmu_model_wrote(cpu, which, value, accepted);
	return accepted;
}

static struct access_outcome both_access(uint32_t cpu, const struct access *access)
{
	struct access_outcome outcome;

	mmu_model_before(cpu, access);
	mmu_access(mmu_of(cpu), access, &outcome);
	mmu_model_after(cpu, access, &outcome);
	return outcome;
}

static void both_invlpg(uint32_t cpu, vaddr_t va)
{
	cr_assert(mmu_invlpg(mmu_of(cpu), va));
	mmu_model_invlpg(cpu, va);
}

static void both_prefetch(uint32_t cpu, vaddr_t va)
{
	mmu_model_prefetched(cpu, va, mmu_prefetch(mmu_of(cpu), va));
}

static void memory_put(pfn_t pfn, uint32_t offset, uint64_t value, uint32_t bytes)
{
	frame_write(pfn, offset, &value, bytes);
	mmu_model_step();
}

/* ---- chance ---------------------------------------------------------------------------------- */

static uint64_t state;

static uint32_t draw(uint32_t below)
{
	state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)((state >> 33) % below);
}

/* Mostly of the mode that the run begins with. */
static uint32_t usual_bytes;

static uint32_t bytes_draw(void)
{
	return draw(8) ? usual_bytes : 12 - usual_bytes;
}

/* One that is reserved somewhere, or any. */
static uint32_t bit_draw(uint32_t bytes)
{
	static const uint32_t bits[] = {7, 12, 13, 20, 21, 36, 51, 62, 63};
	uint32_t bit = draw(4) ? bits[draw(9)] : draw(64);

	return bit % (8 * bytes);
}

static uint64_t entry_draw(uint32_t bytes)
{
	uint64_t entry = (uint64_t)(POOL + draw(POOL_SIZE)) << 12;

	entry |= draw(8) ? P : 0;
	entry |= draw(4) ? RW : 0;
	entry |= draw(4) ? US : 0;
	entry |= draw(2) ? A : 0;
	entry |= draw(2) ? D : 0;
	entry |= draw(3) ? 0 : G;
	if (draw(4) == 0)
		entry = (entry & 0xfff) | PS | (uint64_t)(LARGE + 0x400 * draw(2)) << 12;
	if (draw(12) == 0)
		entry ^= UINT64_C(1) << bit_draw(bytes);
	if (draw(32) == 0)
		entry = (entry & 0xfff) | (uint64_t)BEYOND << 12;
	if (bytes == 8 && draw(6) == 0)
		entry |= UINT64_C(1) << 63;
	return entry;
}

/* Few pages, so that everything meets everything; a page end among them. */
static vaddr_t address_draw(void)
{
	static const vaddr_t bases[] = {0x00000000, 0x00200000, 0x00400000, 0xc0000000, 0xffffe000};
	vaddr_t va = bases[draw(5)] + draw(3) * PAGE_SIZE;

	return draw(3) ? va + 8 * draw(16) : va + PAGE_SIZE - 1 - draw(8);
}

static void table_write(void)
{
	uint32_t bytes = bytes_draw();
	uint32_t index = draw(4) ? draw(3) : draw(PAGE_SIZE / bytes);

	memory_put(POOL + draw(POOL_SIZE), index * bytes, entry_draw(bytes), bytes);
}

static void pointer_write(void)
{
	uint64_t entry = (uint64_t)(POOL + draw(POOL_SIZE)) << 12 | (draw(8) ? P : 0);

	if (draw(24) == 0)
		entry |= UINT64_C(1) << draw(64);
	memory_put(POINTERS, 8 * draw(4), entry, 8);
}

/* The root that suits the mode, most of the time. */
static uint32_t root_draw(uint32_t cpu)
{
	bool pae = mmu_of(cpu)->control.cr4 & PAE;

	return (pae != (draw(16) == 0) ? POINTERS : POOL + draw(2)) << 12;
}

static void access_draw(uint32_t cpu)
{
	struct access access = {.kind = (enum access_kind)draw(NR_ACCESS_KINDS),
				.user = draw(2),
				.size = 1 + draw(8),
				.address = address_draw(),
				.value = state};

	both_access(cpu, &access);
}

static void register_draw(uint32_t cpu)
{
	const struct control *control = &mmu_of(cpu)->control;
	static const uint32_t cr0_bits[] = {WP, WP, WP, CD, PG, PE, 0x20000000};
	static const uint32_t cr4_bits[] = {PSE, PAE, PGE, 1};

	switch (draw(8)) {
	case 0:
		write_register(cpu, MODEL_CR0, control->cr0 ^ cr0_bits[draw(7)]);
		break;
	case 1:
		write_register(cpu, MODEL_CR4, control->cr4 ^ cr4_bits[draw(4)]);
		break;
	case 2:
		write_register(cpu, MODEL_EFER, draw(8) ? control->efer ^ 0x800 : draw(4096));
		break;
	case 3:
		write_register(cpu, MODEL_CR0, PE | PG | WP);
		break;
	case 4:
		write_register(cpu, MODEL_CR3, root_draw(cpu) | (draw(4) ? 8 : 32 * draw(128)));
		break;
	default:
		write_register(cpu, MODEL_CR3, root_draw(cpu));
		break;
	}
}

static void step_draw(uint32_t cpu)
{
	switch (draw(10)) {
	case 0:
		register_draw(cpu);
		break;
	case 1:
		both_invlpg(cpu, address_draw());
		break;
	case 2:
		both_prefetch(cpu, address_draw());
		break;
	case 3:
		if (draw(8) == 0)
			pointer_write();
		/* fall through */
	case 4:
		table_write();
		break;
	default:
		access_draw(cpu);
		break;
	}
}

/* Tables that lead somewhere, so that not all accesses fault. */
static void tables_draw(void)
{
	for (pfn_t pfn = POOL; pfn < POOL + POOL_SIZE; pfn++) {
		frame_zero(pfn);
		for (uint32_t i = 0; i < 4; i++) {
			uint32_t bytes = bytes_draw(), last = PAGE_SIZE / bytes - 1;

			memory_put(pfn, i * bytes, entry_draw(bytes), bytes);
			memory_put(pfn, (last - i) * bytes, entry_draw(bytes), bytes);
		}
	}
	frame_zero(POINTERS);
	for (uint32_t i = 0; i < 4; i++)
		memory_put(POINTERS, 8 * i, (uint64_t)(POOL + draw(POOL_SIZE)) << 12 | P, 8);
}

#define STEPS 600u
#define SEEDS 120u

static void run_of_chance(uint64_t seed, uint32_t *judged)
{
	state = seed;
	both_begin(seed % 2 ? TLB_ADVERSARY : TLB_REAL);
	mmu_model_stop();
	usual_bytes = draw(2) ? 8 : 4;
	tables_draw();
	model_follow();
	for (uint32_t cpu = 0; cpu < 2; cpu++) {
		write_register(cpu, MODEL_CR4,
			       (draw(2) ? PSE : 0) | (usual_bytes == 8 ? PAE : 0) |
				       (draw(4) ? PGE : 0));
		write_register(cpu, MODEL_EFER, draw(4) ? 0x800 : 0);
		write_register(cpu, MODEL_CR3, root_draw(cpu));
		write_register(cpu, MODEL_CR0, PE | PG | (draw(2) ? WP : 0));
	}
	for (uint32_t i = 0; i < STEPS; i++) {
		if (i % 64 == 0 && marks_tracked())
			mark_step_begin();
		step_draw(draw(4) == 0);
		cr_assert_null(mmu_model_complaint(), "seed %u step %u: %s", (unsigned)seed, i,
			       mmu_model_complaint());
		*judged += mmu_model_judges();
	}
}

Test(mmu_model, agrees_with_the_machine_over_tables_and_accesses_of_chance)
{
	uint32_t judged = 0;

	for (uint64_t seed = 1; seed <= SEEDS; seed++)
		run_of_chance(seed, &judged);
	cr_assert_gt(judged, SEEDS * STEPS * 9 / 10, "it gave up: %u steps judged", judged);
}

/* ---- outcomes that no CPU may have ----------------------------------------------------------- */

#define VA   0x00401000u
#define ROOT (POOL << 12)

/* One page, as two levels map it; then paging is on. */
static void page_mapped(uint32_t leaf_bits)
{
	both_begin(TLB_REAL);
	for (pfn_t pfn = POOL; pfn < POOL + POOL_SIZE; pfn++)
		frame_zero(pfn);
	memory_put(POOL, 4, (POOL + 1) << 12 | P | RW | US, 4);
	memory_put(POOL + 1, 4, (POOL + 2) << 12 | leaf_bits, 4);
	memory_put(POOL + 2, 0, 0x1234, 4);
	memory_put(POOL + 3, 0, 0x5678, 4);
	write_register(0, MODEL_CR4, PGE);
	write_register(0, MODEL_CR3, ROOT);
	write_register(0, MODEL_CR0, PE | PG | WP);
	cr_assert_null(mmu_model_complaint());
}

/* The access happens; what the model is told, or what memory has then, is something else. */
struct lie {
	const char *what;
	enum access_kind kind;
	bool user;
	uint32_t leaf_bits;
	struct access_outcome told; /* as it was, unless @tell */
	bool tell;
	pfn_t pfn; /* and this word of memory is changed, unless 0 */
	uint32_t offset, word;
};

static const struct lie lies[] = {
	{"another value", ACCESS_READ, false, P, {.value = 5}, true, 0, 0, 0},
	{"a fault for nothing",
	 ACCESS_READ,
	 false,
	 P,
	 {.faulted = true, .code = 0, .address = VA},
	 true,
	 0,
	 0,
	 0},
	{"no fault of user code", ACCESS_READ, true, P, {.value = 0x1234}, true, 0, 0, 0},
	{"no fault of a write", ACCESS_WRITE, false, P, {.value = 0}, true, 0, 0, 0},
	{"the wrong code",
	 ACCESS_WRITE,
	 true,
	 P,
	 {.faulted = true, .code = 5, .address = VA},
	 true,
	 0,
	 0,
	 0},
	{"the wrong address",
	 ACCESS_WRITE,
	 true,
	 P,
	 {.faulted = true, .code = 7, .address = VA + 1},
	 true,
	 0,
	 0,
	 0},
	{"no A in the leaf", ACCESS_READ, false, P, {0}, false, POOL + 1, 4, (POOL + 2) << 12 | P},
	{"no A above it",
	 ACCESS_READ,
	 false,
	 P,
	 {0},
	 false,
	 POOL,
	 4,
	 (POOL + 1) << 12 | P | RW | US},
	{"no D after a write",
	 ACCESS_WRITE,
	 false,
	 P | RW,
	 {0},
	 false,
	 POOL + 1,
	 4,
	 (POOL + 2) << 12 | P | RW | A},
	{"D after a read",
	 ACCESS_READ,
	 false,
	 P,
	 {0},
	 false,
	 POOL + 1,
	 4,
	 (POOL + 2) << 12 | P | A | D},
	{"another bit of an entry",
	 ACCESS_READ,
	 false,
	 P,
	 {0},
	 false,
	 POOL + 1,
	 4,
	 (POOL + 2) << 12 | P | A | US},
	{"A where nothing is present", ACCESS_READ, false, P, {0}, false, POOL + 1, 8, A},
	{"a store elsewhere", ACCESS_WRITE, false, P | RW, {0}, false, POOL + 2, 0, 0x1234},
};

Test(mmu_model, complains_of_what_no_cpu_may_do)
{
	for (size_t i = 0; i < sizeof(lies) / sizeof(lies[0]); i++) {
		const struct lie *lie = &lies[i];
		struct access access = {.kind = lie->kind,
					.user = lie->user,
					.size = 4,
					.address = VA,
					.value = 99};
		struct access_outcome outcome;

		page_mapped(lie->leaf_bits);
		mmu_model_before(0, &access);
		mmu_access(mmu_of(0), &access, &outcome);
		if (lie->pfn)
			frame_write(lie->pfn, lie->offset, &lie->word, 4);
		mmu_model_after(0, &access, lie->tell ? &lie->told : &outcome);
		cr_assert_not_null(mmu_model_complaint(), "%s", lie->what);
	}
}

static uint32_t read_now(void)
{
	struct access access = {.kind = ACCESS_READ, .size = 4, .address = VA};

	return (uint32_t)both_access(0, &access).value;
}

/* What the CPU would read if it had forgotten nothing: told to the model. */
static bool stale_is_allowed(void)
{
	struct access access = {.kind = ACCESS_READ, .size = 4, .address = VA};
	struct access_outcome stale = {.value = 0x1234};

	mmu_model_before(0, &access);
	mmu_model_after(0, &access, &stale);
	cr_assert(mmu_model_was_stale());
	return mmu_model_complaint() == NULL;
}

static void page_moves(uint32_t bits)
{
	memory_put(POOL + 1, 4, (POOL + 3) << 12 | bits, 4);
}

static void nothing(void)
{
}

static void invlpg_here(void)
{
	both_invlpg(0, VA + 3);
}

static void invlpg_elsewhere(void)
{
	both_invlpg(0, VA + PAGE_SIZE);
}

static void same_cr3(void)
{
	cr_assert(write_register(0, MODEL_CR3, ROOT));
}

static void pge_off(void)
{
	cr_assert(write_register(0, MODEL_CR4, 0));
}

static void pse_on(void)
{
	cr_assert(write_register(0, MODEL_CR4, PGE | PSE));
}

static void paging_off_and_on(void)
{
	cr_assert(write_register(0, MODEL_CR0, PE | WP));
	cr_assert(write_register(0, MODEL_CR0, PE | PG | WP));
}

static void wp_off(void)
{
	cr_assert(write_register(0, MODEL_CR0, PE | PG));
}

static void nxe_on(void)
{
	cr_assert(write_register(0, MODEL_EFER, 0x800));
}

/* SDM 3A 4.10.4.1: may what was remembered be used afterwards? */
static const struct forgetting {
	const char *what;
	void (*happen)(void);
	bool kept, global_kept;
} forgettings[] = {
	{"nothing", nothing, true, true},
	{"INVLPG of the page", invlpg_here, false, false},
	{"INVLPG of another", invlpg_elsewhere, true, true},
	{"MOV to CR3", same_cr3, false, true},
	{"CR4.PGE", pge_off, false, false},
	{"CR4.PSE", pse_on, false, false},
	{"CR0.PG", paging_off_and_on, false, false},
	{"CR0.WP", wp_off, true, true},
	{"EFER.NXE", nxe_on, true, true},
};

Test(mmu_model, allows_what_is_stale_until_it_must_be_forgotten)
{
	for (size_t i = 0; i < sizeof(forgettings) / sizeof(forgettings[0]); i++) {
		for (uint32_t global = 0; global < 2; global++) {
			const struct forgetting *row = &forgettings[i];
			uint32_t bits = P | A | (global ? G : 0);

			page_mapped(bits);
			cr_assert_eq(read_now(), 0x1234);
			page_moves(bits);
			row->happen();
			cr_assert_eq(stale_is_allowed(), global ? row->global_kept : row->kept,
				     "%s, global %u", row->what, global);
		}
	}
}

Test(mmu_model, what_was_never_accessed_was_never_remembered)
{
	page_mapped(P);
	page_moves(P | A);
	cr_assert_not(stale_is_allowed());
	/* but a CPU may have loaded ahead what has A */
	page_mapped(P | A);
	memory_put(POOL, 4, (POOL + 1) << 12 | P | RW | US | A, 4);
	page_moves(P | A);
	cr_assert(stale_is_allowed());
}

Test(mmu_model, registers_are_judged_both_ways)
{
	page_mapped(P);
	mmu_model_wrote(0, MODEL_CR4, 1, true);
	cr_assert_not_null(mmu_model_complaint());
	page_mapped(P);
	mmu_model_wrote(0, MODEL_CR4, PSE, false);
	cr_assert_not_null(mmu_model_complaint());
	page_mapped(P);
	mmu_model_wrote(0, MODEL_CR0, PG, true);
	cr_assert_not_null(mmu_model_complaint());
}

Test(mmu_model, a_prefetch_is_judged_both_ways)
{
	page_mapped(P);
	mmu_model_prefetched(0, VA, false);
	cr_assert_not_null(mmu_model_complaint());
	page_mapped(0);
	mmu_model_prefetched(0, VA, true);
	cr_assert_not_null(mmu_model_complaint());
}

Test(mmu_model, gives_up_where_more_happens_than_it_keeps)
{
	page_mapped(P);
	cr_assert(mmu_model_judges());
	for (uint32_t i = 0; i < 10000 && mmu_model_judges(); i++)
		memory_put(POOL + 1, 0, i, 4);
	cr_assert_not(mmu_model_judges());
	cr_assert(mmu_model_started());
	cr_assert_null(mmu_model_complaint());
	mmu_model_stop();
	cr_assert_not(mmu_model_started());
}
