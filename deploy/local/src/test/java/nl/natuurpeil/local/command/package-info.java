@NullMarked
package nl.natuurpeil.local.command;

import org.jspecify.annotations.NullMarked;
