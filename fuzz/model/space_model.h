/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The address-space model: what the areas of each process are, and what stands in its memory.
 *
 * A second implementation of what 2.6.34's system calls promise: an interval map for each address
 * space, and for each page what was written there, shared by reference between parents and
 * children. It is told of a call when that has ended, plays it, and compares: the answer, then the
 * areas and counters that the kernel shows (struct space_view).
 *
 *   none --boot, exec--> space --fork--> two spaces   the last task leaves it --> none
 *
 * A call is played in a trial; only a trial that gives what the kernel gave becomes the truth. If
 * none does, and memory was short, the areas are taken over from the kernel (space_adopt()).
 * Where a call could do one thing or another (a charge that is about as large as what is free), all
 * are tried. Storage is fixed.
 */
#ifndef FUZZ_MODEL_SPACE_MODEL_H
#define FUZZ_MODEL_SPACE_MODEL_H

#include "fuzz/model/linear_walk.h"

#define SPACES_MAX      48u /* address spaces alive at a time */
#define SPACE_TASKS_MAX 48u /* tasks, by the machine's number */
#define SPACE_AREAS_MAX 1024u
#define SPACE_NONE      0xffu

#define SPACE_PAGE      4096u
#define SPACE_TASK_SIZE 0xc0000000u

/* Flags of an area: 2.6.34's VM_* bits, as far as anonymous memory has them. */
#define SPACE_READ      0x00000001u
#define SPACE_WRITE     0x00000002u
#define SPACE_EXEC      0x00000004u
#define SPACE_SHARED    0x00000008u
#define SPACE_MAYREAD   0x00000010u
#define SPACE_MAYWRITE  0x00000020u
#define SPACE_MAYEXEC   0x00000040u
#define SPACE_GROWSDOWN 0x00000100u
#define SPACE_LOCKED    0x00002000u
#define SPACE_SEQ_READ  0x00008000u
#define SPACE_RAND_READ 0x00010000u
#define SPACE_DONTCOPY  0x00020000u
#define SPACE_ACCOUNT   0x00100000u
#define SPACE_NORESERVE 0x00200000u
#define SPACE_RWX       (SPACE_READ | SPACE_WRITE | SPACE_EXEC)
#define SPACE_MAY_RWX   (SPACE_MAYREAD | SPACE_MAYWRITE | SPACE_MAYEXEC)

/* errno values that come out of these calls. */
enum space_errno {
	SPACE_EPERM = 1,
	SPACE_EAGAIN = 11,
	SPACE_ENOMEM = 12,
	SPACE_EACCES = 13,
	SPACE_EFAULT = 14,
	SPACE_EBUSY = 16,
	SPACE_ENODEV = 19,
	SPACE_EINVAL = 22,
	SPACE_EBADF = 9,
	SPACE_ENOSYS = 38,
	SPACE_EOVERFLOW = 75,
};

/* Resources that matter here, by 2.6.34's numbers. */
enum space_limit {
	SPACE_LIMIT_DATA = 2,
	SPACE_LIMIT_STACK = 3,
	SPACE_LIMIT_NOFILE = 7,
	SPACE_LIMIT_MEMLOCK = 8,
	SPACE_LIMIT_AS = 9,
	SPACE_LIMITS = 16,
};
#define SPACE_INFINITY 0xffffffffu

/* Capabilities, a bit each, by 2.6.34's numbers. */
#define SPACE_CAP_IPC_LOCK     (1u << 14)
#define SPACE_CAP_SYS_RAWIO    (1u << 17)
#define SPACE_CAP_SYS_ADMIN    (1u << 21)
#define SPACE_CAP_SYS_RESOURCE (1u << 24)

/* Bits of a task's personality. */
#define SPACE_ADDR_NO_RANDOMIZE  0x0040000u
#define SPACE_READ_IMPLIES_EXEC  0x0400000u
#define SPACE_ADDR_COMPAT_LAYOUT 0x0200000u

struct space_rlimit {
	uint32_t cur, max;
};

/* Bytes [start, end) of an area, as the kernel shows it; what is below pgoff is not shown. */
struct space_area_view {
	uint32_t start, end, flags;
	uint32_t pgoff;
	uint32_t anon;  /* any number that two areas share iff their anon_vma is one; 0: none */
	uint32_t chain; /* how long the chain of anon_vmas is */
};

/* What the kernel shows of an address space. */
struct space_view {
	uint32_t total_vm, locked_vm; /* pages */
	uint32_t brk;
	uint32_t free_area_cache, cached_hole_size;
	uint32_t def_flags;
	uint32_t nr_areas;
	struct space_area_view areas[SPACE_AREAS_MAX];
};

/* What a new space is, that the model cannot know: where randomness put things. */
struct space_layout {
	bool top_down;
	uint32_t mmap_base;
	uint32_t start_data, end_data, end_code, start_brk;
};

/* The kernel's tunables. */
struct space_tunables {
	uint32_t max_map_count;
	uint32_t mmap_min_addr; /* bytes */
	bool compat_brk;        /* brk may go down to the end of the code */
	bool no_execute;        /* the CPU knows of it */
	uint32_t pages_of_table;
};

/* How much memory there was when a call began: what an overcommit guess may be about. */
struct space_memory {
	uint32_t mode; /* overcommit_memory: 0 guess, 1 always, else strictly */
	/* mode 0: pages that would be there, fewest and most */
	uint32_t least, most;
	/* strictly: pages that all may be charged, fewest and most; before a process' own share */
	uint32_t allowed_least, allowed_most;
	/* strictly: what all are charged with now, by the kernel's own counting */
	int32_t committed_least, committed_most;
};

/* A program begins on this machine: no space is there. */
void space_model_reset(const struct space_tunables *tunables);
void space_model_tunables(const struct space_tunables *tunables);

/* The first rule broken since the reset. Ensures: NULL if none. */
const char *space_model_complaint(void);
void space_model_complain(const char *fmt, ...) printf_like(1, 2);

/* ---- tasks and spaces ------------------------------------------------------------------------ */

/* The first task gets a space, as exec leaves it: @view is what is in it. */
void space_boot(uint32_t task, const struct space_layout *layout, const struct space_view *view,
		const struct space_rlimit *limits, uint32_t caps, uint32_t personality);

/* @task gets a space of its own instead of the one that it had. */
void space_exec(uint32_t task, const struct space_layout *layout, const struct space_view *view,
		uint32_t personality);

/*
 * @parent made @child, with a copy of its space, or in the same.
 *
 * Judged: fork() had no reason to refuse; @view, of the child, is a copy.
 */
struct space_told;
void space_forked(const struct space_told *told, uint32_t child);
void space_thread(uint32_t parent, uint32_t child);

/* fork() was refused. Judged: there was reason. */
void space_fork_refused(const struct space_told *told);

/* @task is gone; the last of a space takes that along. */
void space_exit(uint32_t task);

/* Which space @task has. Ensures: SPACE_NONE: it has none. */
uint32_t space_of(uint32_t task);

/* What @task is from now on: its capabilities (SPACE_CAP_*), its stack pointer. */
void space_set_caps(uint32_t task, uint32_t caps);
void space_set_sp(uint32_t task, uint32_t sp);
uint32_t space_sp(uint32_t task);

/* setrlimit(). Ensures: its answer; then it is so for the thread group. */
int32_t space_setrlimit(uint32_t task, uint32_t resource, uint32_t cur, uint32_t max);

/* ---- calls ----------------------------------------------------------------------------------- */

enum space_call {
	SPACE_MMAP,  /* addr, len, prot, flags, fd, off in bytes */
	SPACE_MMAP2, /* …, off in pages */
	SPACE_MUNMAP,
	SPACE_BRK,
	SPACE_MPROTECT,
	SPACE_MREMAP, /* addr, old_len, new_len, flags, new_addr */
	SPACE_MADVISE,
	SPACE_MLOCK,
	SPACE_MUNLOCK,
	SPACE_MLOCKALL,
	SPACE_MUNLOCKALL,
	SPACE_MSYNC,
	SPACE_REMAP_FILE_PAGES,
	SPACE_CALLS,
};

/*
 * What others did in the same space while a call was on its way, as far as it may have mattered.
 * Effects of two such calls may have come in either order.
 */
#define SPACE_RIVAL_STORES 8u

struct space_rivals {
	bool any;
	bool changes; /* of areas, or pages that went */
	bool moves;   /* … or are elsewhere now */
	bool many;    /* more stores than are listed */
	uint32_t nr_stores;
	struct space_rival_store {
		uint32_t address, size;
		bool is_known; /* value is what was to be stored */
		uint64_t value;
	} stores[SPACE_RIVAL_STORES];
};

/* What is the same for all that is told. */
struct space_told {
	uint32_t task;
	struct space_memory memory; /* as it was when the call began */
	struct space_rivals rivals;
	bool excused;                  /* memory was short, or an allocation made to fail */
	const struct space_view *view; /* what is so now; NULL: others are at work on it */
};

/*
 * A call has ended with @answer: an address, a number, or -errno.
 *
 * Judged: the answer, the areas and the counters. What rivals may have had a hand in is taken over.
 */
void space_call_ended(const struct space_told *told, enum space_call call, const uint32_t *args,
		      int64_t answer);

/* ---- memory ---------------------------------------------------------------------------------- */

enum space_access {
	SPACE_LOAD,
	SPACE_STORE,
	SPACE_FETCH,
	SPACE_STORE_OLD, /* as a store; value is what was there before */
};

enum space_signal {
	SPACE_FINE,
	SPACE_MAPERR, /* SIGSEGV, no area */
	SPACE_ACCERR, /* SIGSEGV, the area does not allow it */
	SPACE_BUS,    /* SIGBUS */
	SPACE_KILLED, /* no memory */
	SPACE_SIGNALS,
};

/* An access of the user's. */
struct space_touch {
	enum space_access access;
	uint32_t address;
	uint32_t size;  /* 1 to 8 */
	uint64_t value; /* loaded, or stored */
	enum space_signal signal;
	uint32_t fault; /* the address of a signal */
};

/* Judged: whether there was a signal, which, and where; what was loaded. */
void space_touched(const struct space_told *told, const struct space_touch *touch);

/* What the kernel copied for the user: @bytes were to be written, or came back. */
enum space_copy_kind {
	SPACE_COPY_TO,
	SPACE_COPY_FROM,     /* what was not copied is zero */
	SPACE_COPY_STRING,   /* up to the first NUL; answers its length, or -EFAULT */
	SPACE_STRING_LENGTH, /* with its NUL; 0: it has none that can be reached */
	SPACE_PUT,           /* answers 0 or -EFAULT */
	SPACE_GET,
	SPACE_GET_NOW, /* by somebody who may not fault */
};

struct space_copy {
	enum space_copy_kind kind;
	uint32_t address, len;
	const uint8_t *bytes;
	int64_t answer; /* bytes not copied, if @kind says nothing else */
};

/* Judged: the answer; what came back. */
void space_copied(const struct space_told *told, const struct space_copy *copy);

/* mincore() has ended. Judged: the answer; what is written counts as written. */
void space_mincore(const struct space_told *told, uint32_t start, uint32_t len, uint32_t vec,
		   int64_t answer);

/* ---- asked ----------------------------------------------------------------------------------- */

/* What is behind @address: is there an area, what are its flags, was the page ever touched? */
struct space_look {
	bool area;
	uint32_t flags;
	bool touched;
	bool below_stack; /* no area, but the next one above grows down */

	/* of the space */
	uint32_t brk, total_vm;
	bool locks_new;  /* what is mapped will be locked */
	bool has_locked; /* something is */
};
struct space_look space_look(uint32_t task, uint32_t address);

/*
 * Every page that is known, through the tables of each space: @root_of answers where they are.
 *
 * Judged: a page that was written to is there, and has what was written.
 */
typedef bool space_root_fn(uint32_t task, struct linear_root *root);
void space_model_verify_all(space_root_fn *root_of);

#endif
