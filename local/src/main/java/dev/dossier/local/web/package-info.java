/**
 * The console and the interface on one machine: a small web server on loopback. It lets in whoever holds an access
 * token, refuses requests that were meant for another host, and passes files through without holding them in memory.
 */
@NullMarked
package dev.dossier.local.web;

import org.jspecify.annotations.NullMarked;
