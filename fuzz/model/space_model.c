/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks, thread groups and their spaces; trials that become the truth.
 */
#include "fuzz/model/space_internal.h"

#include "sim/types.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define NO_GROUP        SPACE_NONE
#define DESCRIPTORS_MAX (1024u * 1024u)

/* A task: which space and which group it has. */
struct actor {
	uint8_t space, group;
	uint32_t caps, personality, sp;
};

struct group {
	uint32_t tasks;
	struct space_rlimit limits[SPACE_LIMITS];
};

static struct {
	struct actor actors[SPACE_TASKS_MAX];
	struct group groups[SPACE_TASKS_MAX];
	struct space spaces[SPACES_MAX];
	uint32_t next_anon;
	char complaint[256];
} model;

struct space_tunables space_tunables;

static struct trial trial;

static void model_empty(void)
{
	for (uint32_t i = 0; i < SPACES_MAX; i++) {
		page_map_clear(&model.spaces[i].pages);
		model.spaces[i].tasks = 0;
		model.spaces[i].state.nr = 0;
	}
	memset(model.actors, 0xff, sizeof(model.actors));
	memset(model.groups, 0, sizeof(model.groups));
}

void space_model_reset(const struct space_tunables *tunables)
{
	space_tunables = *tunables;
	model_empty();
	page_values_reset();
	model.next_anon = 1;
	model.complaint[0] = '\0';
}

void space_model_tunables(const struct space_tunables *tunables)
{
	space_tunables = *tunables;
}

const char *space_model_complaint(void)
{
	return model.complaint[0] == '\0' ? NULL : model.complaint;
}

void space_model_complain(const char *fmt, ...)
{
	va_list args;

	if (model.complaint[0] != '\0')
		return;
	va_start(args, fmt);
	vsnprintf(model.complaint, sizeof(model.complaint), fmt, args);
	va_end(args);
}

/* ---- finding --------------------------------------------------------------------------------- */

uint32_t space_of(uint32_t task)
{
	return task < SPACE_TASKS_MAX ? model.actors[task].space : SPACE_NONE;
}

struct space *space_find(uint32_t task)
{
	uint32_t number = space_of(task);

	return number == SPACE_NONE ? NULL : &model.spaces[number];
}

static uint8_t space_take(void)
{
	uint8_t number = 0;

	while (number < SPACES_MAX - 1 && model.spaces[number].tasks != 0)
		number++;
	page_map_clear(&model.spaces[number].pages);
	model.spaces[number].uncertain = false;
	model.spaces[number].pages_uncertain = false;
	model.spaces[number].tasks = 1;
	return number;
}

static uint8_t group_take(const struct space_rlimit *limits)
{
	uint8_t number = 0;

	while (number < SPACE_TASKS_MAX - 1 && model.groups[number].tasks != 0)
		number++;
	model.groups[number].tasks = 1;
	memcpy(model.groups[number].limits, limits, sizeof(model.groups[number].limits));
	return number;
}

static void space_leave(struct actor *actor)
{
	struct space *space = &model.spaces[actor->space];

	actor->space = SPACE_NONE;
	if (--space->tasks == 0)
		page_map_clear(&space->pages);
}

/* ---- lives ----------------------------------------------------------------------------------- */

static void space_begin(struct space *space, const struct space_layout *layout,
			const struct space_view *view)
{
	space->state.layout = *layout;
	space->state.def_flags = 0;
	space->state.nr = 0;
	space->pages_uncertain = false;
	space_adopt(space, view);
}

void space_boot(uint32_t task, const struct space_layout *layout, const struct space_view *view,
		const struct space_rlimit *limits, uint32_t caps, uint32_t personality)
{
	model.actors[task] = (struct actor){
		.space = space_take(),
		.group = group_take(limits),
		.caps = caps,
		.personality = personality,
	};
	space_begin(space_find(task), layout, view);
}

void space_exec(uint32_t task, const struct space_layout *layout, const struct space_view *view,
		uint32_t personality)
{
	struct actor *actor = &model.actors[task];

	if (actor->space != SPACE_NONE)
		space_leave(actor);
	actor->space = space_take();
	actor->personality = personality;
	space_begin(space_find(task), layout, view);
}

void space_thread(uint32_t parent, uint32_t child)
{
	model.actors[child] = model.actors[parent];
	model.groups[model.actors[child].group].tasks++;
	if (model.actors[child].space != SPACE_NONE)
		model.spaces[model.actors[child].space].tasks++;
}

void space_exit(uint32_t task)
{
	struct actor *actor;

	if (task >= SPACE_TASKS_MAX || model.actors[task].group == NO_GROUP)
		return;
	actor = &model.actors[task];
	if (actor->space != SPACE_NONE)
		space_leave(actor);
	model.groups[actor->group].tasks--;
	actor->group = NO_GROUP;
}

void space_set_caps(uint32_t task, uint32_t caps)
{
	model.actors[task].caps = caps;
}

void space_set_sp(uint32_t task, uint32_t sp)
{
	model.actors[task].sp = sp;
}

uint32_t space_sp(uint32_t task)
{
	return model.actors[task].sp;
}

int32_t space_setrlimit(uint32_t task, uint32_t resource, uint32_t cur, uint32_t max)
{
	const struct actor *actor = &model.actors[task];
	struct space_rlimit *limit;

	if (resource >= SPACE_LIMITS || cur > max)
		return -SPACE_EINVAL;
	limit = &model.groups[actor->group].limits[resource];
	if (max > limit->max && !(actor->caps & SPACE_CAP_SYS_RESOURCE))
		return -SPACE_EPERM;
	if (resource == SPACE_LIMIT_NOFILE && max > DESCRIPTORS_MAX)
		return -SPACE_EPERM;
	*limit = (struct space_rlimit){cur, max};
	return 0;
}

/* ---- trials ---------------------------------------------------------------------------------- */

static void state_copy(struct space_state *to, const struct space_state *from)
{
	memcpy(to, from, offsetof(struct space_state, areas) + from->nr * sizeof(from->areas[0]));
}

struct trial *trial_begin(const struct space_told *told)
{
	const struct actor *actor = &model.actors[told->task];

	state_copy(&trial.state, &model.spaces[actor->space].state);
	trial.actor = (struct space_actor){
		.limits = model.groups[actor->group].limits,
		.caps = actor->caps,
		.personality = actor->personality,
		.sp = actor->sp,
	};
	trial.memory = told->memory;
	trial.refuse = false;
	trial.undecided = false;
	trial.committed = 0;
	trial.next_anon = model.next_anon;
	trial.too_much = false;
	trial.nr_effects = 0;
	return &trial;
}

static void effect_apply(struct page_map *pages, const struct page_effect *effect)
{
	uint32_t first = PAGES_OF(effect->start), end = PAGES_OF(effect->end);

	if (effect->kind == EFFECT_ZAP)
		page_map_zap(pages, first, end);
	else if (effect->kind == EFFECT_MOVE)
		page_map_move(pages, first, end - first, PAGES_OF(effect->to));
	else
		page_map_touch(pages, first, end, effect->kind == EFFECT_WRITE);
}

void trial_commit(struct space *space, struct trial *done)
{
	state_copy(&space->state, &done->state);
	model.next_anon = done->next_anon;
	for (uint32_t i = 0; i < done->nr_effects; i++)
		effect_apply(&space->pages, &done->effects[i]);
	done->nr_effects = 0;
	if (done->too_much)
		space->pages.lost = true;
}

/* ---- fork ------------------------------------------------------------------------------------ */

/* The child's areas: those that may be copied, unlocked, each with an anon of its own. */
static bool state_fork(struct trial *play, const struct space_state *parent)
{
	struct space_state *child = &play->state;

	child->nr = 0;
	child->locked_vm = 0;
	child->def_flags = 0;
	child->free_area_cache = parent->layout.mmap_base;
	child->cached_hole_size = UINT32_MAX;
	for (uint32_t i = 0; i < parent->nr; i++) {
		struct space_area area = parent->areas[i];

		if (area.flags & SPACE_DONTCOPY) {
			child->total_vm -= area_pages(&area);
			continue;
		}
		if ((area.flags & SPACE_ACCOUNT) && !account_charge(play, area_pages(&area)))
			return false;
		area.flags &= ~SPACE_LOCKED;
		if (area.anon != 0) {
			area.anon = play->next_anon++;
			area.chain++;
		}
		child->areas[child->nr++] = area;
	}
	return true;
}

static void pages_fork(struct space *child, const struct space *parent)
{
	for (uint32_t i = 0; i < child->state.nr; i++) {
		const struct space_area *area = &child->state.areas[i];

		if (area->anon != 0)
			page_map_copy(&child->pages, &parent->pages, PAGES_OF(area->start),
				      PAGES_OF(area->end));
	}
}

void space_forked(const struct space_told *told, uint32_t child)
{
	struct space *parent = space_find(told->task), *space;
	struct trial *play = trial_begin(told);
	bool may = state_fork(play, &parent->state);
	char why[160];

	model.actors[child] = model.actors[told->task];
	model.actors[child].group = group_take(play->actor.limits);
	model.actors[child].space = space_take();
	space = space_find(child);
	trial_commit(space, play);
	pages_fork(space, parent);
	space->pages_uncertain = parent->pages_uncertain;
	if (told->rivals.any || parent->uncertain) {
		if (told->view != NULL)
			space_adopt(space, told->view);
		page_map_forget_all(&space->pages);
	} else if (!may) {
		space_model_complain("fork() was not refused, and there is no memory for it");
	} else if (told->view != NULL &&
		   !space_agrees(&space->state, told->view, why, sizeof(why))) {
		space_model_complain("fork(): %s", why);
	}
}

void space_fork_refused(const struct space_told *told)
{
	const struct space *parent = space_find(told->task);
	struct trial *play = trial_begin(told);

	play->refuse = true;
	if (told->excused || told->rivals.any || !state_fork(play, &parent->state))
		return;
	space_model_complain("fork() was refused, and nothing speaks against it");
}

/* ---- what the kernel shows ------------------------------------------------------------------- */

static bool differs(char *why, size_t size, const char *what, uint32_t shown, uint32_t expected)
{
	if (shown == expected)
		return false;
	snprintf(why, size, "%s is %u, %u was expected", what, shown, expected);
	return true;
}

static bool areas_agree(const struct space_area *area, const struct space_area_view *view)
{
	return area->start == view->start && area->end == view->end && area->flags == view->flags;
}

bool space_agrees(const struct space_state *state, const struct space_view *view, char *why,
		  size_t size)
{
	for (uint32_t i = 0; i < state->nr && i < view->nr_areas; i++) {
		const struct space_area *area = &state->areas[i];
		const struct space_area_view *shown = &view->areas[i];

		if (areas_agree(area, shown))
			continue;
		snprintf(why, size, "area %u is %08x-%08x 0x%x, %08x-%08x 0x%x was expected", i,
			 shown->start, shown->end, shown->flags, area->start, area->end,
			 area->flags);
		return false;
	}
	return !differs(why, size, "the number of areas", view->nr_areas, state->nr) &&
	       !differs(why, size, "total_vm", view->total_vm, state->total_vm) &&
	       !differs(why, size, "locked_vm", view->locked_vm, state->locked_vm) &&
	       !differs(why, size, "brk", view->brk, state->brk);
}

/* Numbers of the kernel's are apart from the model's own. */
#define ANON_OF_KERNEL 0x80000000u

static void areas_adopt(struct space *space, const struct space_view *view)
{
	uint32_t behind = 0;

	space->state.nr = view->nr_areas;
	for (uint32_t i = 0; i < view->nr_areas; i++) {
		const struct space_area_view *shown = &view->areas[i];

		space->state.areas[i] = (struct space_area){
			.start = shown->start,
			.end = shown->end,
			.flags = shown->flags,
			.pgoff = shown->pgoff,
			.anon = shown->anon == 0 ? 0 : shown->anon | ANON_OF_KERNEL,
			.chain = shown->chain,
		};
		page_map_zap(&space->pages, PAGES_OF(behind), PAGES_OF(shown->start));
		behind = shown->end;
	}
	page_map_zap(&space->pages, PAGES_OF(behind), PAGES_OF(SPACE_TASK_SIZE));
}

void space_adopt(struct space *space, const struct space_view *view)
{
	struct space_state *state = &space->state;

	state->total_vm = view->total_vm;
	state->locked_vm = view->locked_vm;
	state->brk = view->brk;
	state->free_area_cache = view->free_area_cache;
	state->cached_hole_size = view->cached_hole_size;
	state->def_flags = view->def_flags;
	areas_adopt(space, view);
	space->uncertain = false;
}

/* ---- asked ----------------------------------------------------------------------------------- */

struct space_look space_look(uint32_t task, uint32_t address)
{
	struct space *space = space_find(task);
	struct space_look look = {.area = false};
	const struct space_area *area;
	int at;

	if (space == NULL)
		return look;
	look.brk = space->state.brk;
	look.total_vm = space->state.total_vm;
	look.locks_new = space->state.def_flags != 0;
	look.has_locked = space->state.locked_vm != 0;
	at = area_find(&space->state, address);
	if (at == (int)space->state.nr)
		return look;
	area = &space->state.areas[at];
	look.area = area->start <= address;
	look.flags = area->flags;
	look.below_stack = !look.area && (area->flags & SPACE_GROWSDOWN);
	look.touched = page_map_find(&space->pages, PAGES_OF(address)) != NULL;
	return look;
}
