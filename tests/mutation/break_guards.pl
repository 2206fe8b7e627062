#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 Zhixing contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# break_guards.pl FILE...: numbers the guards of C++ sources and rewrites the files so that each can be
# broken: every condition of an `if` (it never holds when broken), and every rule as a whole (it does
# nothing). Prints "number<TAB>file<TAB>line<TAB>guard" for each. For copies only.

use strict;
use warnings;

my $number = 0;

# The text with comments, strings and characters blanked, of the same length: braces in them do not count.
sub skeleton {
    my ($text) = @_;
    $text =~ s{(//[^\n]*|/\*.*?\*/|R"\((?:.*?)\)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')}{
        my $same = $1; $same =~ s/[^\n]/ /g; $same}gse;
    return $text;
}

for my $file (@ARGV) {
    open my $in, '<', $file or die "$file: $!";
    local $/;
    my $text = <$in>;
    close $in;
    my $bare = skeleton($text);
    my @edits;    # [offset, length, replacement]
    my $line = sub { 1 + (substr($text, 0, $_[0]) =~ tr/\n//) };

    while ($bare =~ /\bif (?:constexpr )?\(/g) {
        next if $& =~ /constexpr/;
        my $start = pos $bare;
        my ($depth, $at, $from) = (1, $start, $start);
        while ($depth > 0 && $at < length $bare) {
            my $c = substr $bare, $at, 1;
            $depth++ if $c =~ /[({\[]/;
            $depth-- if $c =~ /[)}\]]/;
            $from = $at + 1 if $c eq ';' && $depth == 1;
            $at++;
        }
        my $condition = substr $text, $from, $at - 1 - $from;
        # A declaration is a condition of its own kind: leave it whole.
        next if $condition =~ /^\s*(?:const\s+)?(?:auto|[A-Z]\w*)\s*[*&]?\s*\w+\s*=[^=]/;
        $number++;
        (my $words = $condition) =~ s/\s+/ /g;
        printf "%d\t%s\t%d\tif %s\n", $number, $file, $line->($start), substr($words, 0, 90);
        push @edits, [$from, length $condition, " guardHolds($number) && ($condition)"];
    }
    while ($bare =~ /^(QString|void) (\w+)\([^;{}]*?(?:LintContext|std::vector<Finding>|Workshop) ?&[^;{}]*\)\n\{\n/mg) {
        my ($type, $name, $end) = ($1, $2, pos $bare);
        $number++;
        printf "%d\t%s\t%d\trule %s\n", $number, $file, $line->($end), $name;
        my $nothing = $type eq 'void' ? 'return;' : 'return {};';
        push @edits, [$end, 0, "    if (!guardHolds($number)) { $nothing }\n"];
    }
    next unless @edits;
    substr($text, $_->[0], $_->[1], $_->[2]) for sort { $b->[0] <=> $a->[0] } @edits;
    $text =~ s{\n#include }{\n#include "mutation/guard.h"\n#include };
    open my $out, '>', $file or die "$file: $!";
    print $out $text;
    close $out;
}
