/**
 * The key: by what the parties other than the lead share what the lead does not pay, and the rule by which that becomes
 * whole kroner. They are data, part of an agreement or only supposed; how heavily each party then weighs is computed by the
 * allocation.
 *
 * <p>A key is judged in two steps: the percentages by themselves, as far as anybody may suppose them, and, where it is to
 * be agreed on, whether exactly those have a share who pay one.
 */
@NullMarked
package dk.knudepunkt.cofinancing.agreement.key;

import org.jspecify.annotations.NullMarked;
