-- A phrase, the newest first: the index finds the statements that hold its words, and position() those that hold them side by side.
SELECT day, speakers, content, publisher, document, id
FROM statement
WHERE hasAllTokens(lowerUTF8(content), {phrase:String}) AND position(lowerUTF8(content), {phrase:String}) > 0
ORDER BY day DESC, document, id
LIMIT 20;
