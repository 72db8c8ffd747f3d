/**
 * The commands: a class each, which turns options into a call and an answer into lines. May know
 * everything below it; nothing but the program itself knows it.
 */
@NullMarked
package nl.plafondwacht.nightly.command;

import org.jspecify.annotations.NullMarked;
