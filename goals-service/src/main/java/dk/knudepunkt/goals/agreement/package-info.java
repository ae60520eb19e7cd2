/**
 * How a contract comes to be agreed, step by step and by people: drafted from another year's, each goal with its four
 * answers, looked through, agreed on by the contact council, amended, closed.
 *
 * <pre>
 * DRAFT ── linting ──▶ LINTED ── activation ──▶ ACTIVE ── closing ──▶ CLOSED
 *   ▲                    │                        │
 *   └──── a change ──────┘                        └─ amendment: agreed with minutes, numbered, kept
 * </pre>
 *
 * A year that turns makes a draft of the new year's contract on the old one's terms, so that work counts somewhere. It is
 * counted, and not judged: nobody has agreed to it.
 */
@NullMarked
package dk.knudepunkt.goals.agreement;

import org.jspecify.annotations.NullMarked;
