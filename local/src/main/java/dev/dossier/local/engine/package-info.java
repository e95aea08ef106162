/**
 * Carries executions of state machines out on one machine, durably. Where every execution stands is in the database and
 * changes in one transaction per step taken; nothing that matters is in memory alone. A process that is killed at any
 * instant leaves every execution where it stood: work whose outcome was not written down is done again, everything
 * else, retries, timers, tokens, elements and children, goes on from where it was.
 */
@NullMarked
package dev.dossier.local.engine;

import org.jspecify.annotations.NullMarked;
