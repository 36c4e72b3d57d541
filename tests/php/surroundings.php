<?php

/** What a vector's client finds around it. */

declare(strict_types=1);

/**
 * The case with its names filled in, and the variables that its client finds, null when it finds what is there; null for
 * a case that is skipped.
 */
function begin(object $places, array $case): ?array
{
    if (isset($case['skip']['php'])) {
        return null;
    }
    $text = file_get_contents("$places->plain/_begin/php/{$case['name']}");
    ['case' => $case, 'variables' => $variables, 'missing' => $missing] = json_decode($text, true) + ['missing' => null]
        + array_fill_keys(['case', 'variables'], null);
    if ($missing !== null) {
        return null;
    }
    foreach (json_decode($text)->case->steps ?? [] as $at => $step) {
        if (isset($step->with->arguments->body)) {
            $case['steps'][$at]['with']['arguments']['body'] = filled($step->with->arguments->body);
        }
    }
    return [$case, $variables];
}

/** Makes something where nothing but these variables is to be found; everything is when there are none. */
function surrounded(?array $variables, Closure $make): object
{
    if ($variables === null) {
        return $make();
    }
    $before = getenv();
    array_map(putenv(...), array_keys(array_diff_key($before, ['PATH' => 0])));
    $set = static fn (array $all) => array_map(static fn ($name) => putenv("$name={$all[$name]}"), array_keys($all));
    $set($variables);
    try {
        return $make();
    } finally {
        array_map(putenv(...), array_keys($variables));
        $set($before);
    }
}

/** Objects as arrays but for those that are empty: as arrays they would be empty lists. */
function filled(mixed $value): mixed
{
    if ($value instanceof stdClass) {
        $fields = array_map(filled(...), (array) $value);
        return $fields === [] ? $value : $fields;
    }
    return is_array($value) ? array_map(filled(...), $value) : $value;
}
